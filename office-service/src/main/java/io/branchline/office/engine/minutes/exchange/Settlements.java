package io.branchline.office.engine.minutes.exchange;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.Passage;
import io.branchline.office.engine.speech.Clause;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Telling;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What speakers settle with one another: somebody proposes, another goes along, and often one of them sums it up; or one says in
 * words that leave no doubt that it is so from now on.
 */
public final class Settlements {
    private static final String NO_CONCLUSION =
            "(?:do|does|did|is|are|was|were|what|who|how|why|where|when|which|can|could|should|shall|will|would|any|have|has|far|much|many|you|yesterday|today I|last|I (?:was|had|did|went|think|just|have|can|could|would|will)|I['’]|there (?:is|are|was|were)|this is|here(?:['’]s| is)|open question|the (?:honest )?answer|um+ I|uh+ I|let me|please|thank|next|now|moving|anything|not )\\b";
    private static final double DECLARED = 0.92;
    private static final double SUMMED_UP = 0.9;
    /** In a long call most of what sounds so only goes on talking. */
    private static final double SUMMED_UP_AMONG_MANY = 0.6;

    private static final double AGREED = 0.84;
    private static final int REPLIES = 5;
    private static final int CLOSING = 3;
    private static final int CONTENT = 2;
    private static final int LONGEST = 35;
    private static final double SAME = 0.6;

    /** Words that run the meeting or put a matter off. */
    private static final Expression COURSE = Expression.of(
            "(?i)\\blet['’]?s (?:just |quickly |please |all |now |maybe |first )*(?:start|begin|get\\b(?! (?:a|an|the|two|three|some) )|move (?:on|over|to the next)|go (?:on|through|over|back|around|see|to|ahead|round|home)|see|look|talk|discuss|chat|hear|take \\w+(?: \\w+)? (?:first|next|offline)|wait|wrap|finish|continue|call it|jump|dive|say (?!this)|face|hope|try to be|keep (?:it|this|that)(?: one)? (?:short|quick|brief|open)|leave (?:it|that|this)(?: one)?(?: there| open)?[.!]?$|eat|not (?:decide|go there|get|talk|discuss|forget|rush|start|worry|kid)|do (?:it|this) quick|pause|break|come back|park|pick (?:it|this|that) up|revisit|think|check|find out|hold|give|turn|read|circle|assume|imagine|pretend|have (?:a|some) (?:look|coffee|lunch|break))"
                    + "|\\b(?:no decision|not (?:going to )?decid\\w+|(?:don['’]?t|not|can['’]?t|won['’]?t)(?: \\w+){0,2} decid\\w+|(?:leave|keep) (?:it|that|this)(?: one)? open|another time|any objections?|next item|on the agenda|screen|mute)\\b");

    private static final Expression PROPOSES = Expression.of(
            "(?i)\\b(?:I(?:['’]d| would)?(?: like to)? (?:propose|suggest|recommend|vote)|I move (?:that|to|we)|my (?:proposal|suggestion|vote|recommendation)|I say (?:we|let)|(?:how|what) about|what if (?:we|I)|shall we|should we|could we|why don['’]?t we|let['’]?s|we (?:could|should|can|might as well|may as well)|I(?:['’]d| would) (?:say|go (?:for|with)|take|prefer|pick|choose|keep|like (?:us|to have))|motion to|I(?:['’]m| am) for|can we just|do we (?:want|all want) to|maybe we)\\b");
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^.*?\\b(?:(?:I(?:['’]d| would)?(?: like to)? (?:propose|suggest|recommend|move|say)|my (?:proposal|suggestion|recommendation) is)(?: that)?(?: to)?|(?:how|what) about|what if|shall|should|could|why don['’]?t|let['’]?s|can)(?: we)?(?: (?:all|just|maybe|also))?\\s+");
    /** Words that by themselves settle something. */
    private static final Expression DECLARES = Expression.of(
            "(?i)\\b(?:motion (?:\\w+ ){0,12}(?:carries|passes|carried|passed|fails)|(?:it|that|which|motion|proposal|amendment) (?:passes|carries)|carried unanimously|(?:so )?(?:resolved|ordered)$|stands? approved"
                    + "|(?:is|are) (?:hereby |now |officially |therefore )?(?:adopted|tabled|approved|postponed|cancell?ed|deferred|rejected)(?: (?:until|to|for|by)\\b|[.!]?$)|(?:is|are) moved (?:to|until)\\b)"
                    + "|\\b(?:we|I)(?:['’]ve| have)(?: all| now| just)? (?:decided|agreed|settled|chosen)\\b(?! (?:yet|anything|nothing))|\\bthe decision (?:is|was)\\b|\\bfrom now on,? (?:we|I|it|all|every\\w*|no)\\b"
                    + "|\\b(?:we|I)['’]?(?:ll| will| are going to|re going to|re gonna)? (?:stick|stay|go) (?:with|to (?!the\\b.*\\?))(?! (?:you|me|it\\?))\\b|\\b(?:so|then|okay|ok|good|great|done|fine|perfect)[,. ]+(?:so |then )?we(?:['’]ll| will)? (?:take|keep|drop|skip|cancel|postpone|buy|use|hire|choose|pick|switch|close|open|do|go|stay|stick|move|pause|stop)\\b"
                    + "|\\blet['’]?s (?:\\w+ )?(?:go with|stick (?:with|to)|keep|use|drop|skip|cancel|postpone|hire|buy|order|fix it|set it|make it|put it|close|adopt|choose|pick|do the|do it|move (?:it|the|this|that) (?:to|from)|switch|freeze|settle|plan (?:on|for)|aim for|target|leave it (?:at|as|with)|stay)\\b");
    /** "Friday it is." */
    private static final Expression CHOSEN = Expression.of(
            "(?i)^(?:(?:okay|ok|great|good|alright|all right|well|so|then|perfect|done)[,. ]+)*(?!how|what|here|there|so|as|that|this|because|where|who|why|whatever|which|sure)[\\p{L}\\d'-]+(?: [\\p{L}\\d'-]+){0,3} it is[.!]?$");
    /** Words before a sentence that takes up what was said. */
    private static final String YES =
            "(?:(?:okay|ok|great|good|alright|all right|right|done|perfect|excellent|lovely|fine|agreed|cool|yes|yeah|well|nice|super|brilliant|settled|deal|noted|wonderful|fantastic|and|um|uh)[,.!; ]+)";

    private static final Expression CONCLUDES = Expression.of("(?i)^" + YES
            + "*(?:so|then|in that case|to sum up)\\b[:,. ]*(?!" + NO_CONCLUSION + ")|\\b(?:then|so)[.!]?$");
    private static final Expression TAKES_UP =
            Expression.of("(?i)^" + YES + "+(?!(?:so|then|but|and) |" + NO_CONCLUSION + ")");
    /** What the speaker does is an action, not a decision, unless it becomes the rule. */
    private static final Expression OWN =
            Expression.of("(?i)^" + YES + "*(?:so |then )?I\\b(?!.*\\bfrom (?:now|\\w+) on\\b)|^" + YES
                    + "*(?:then|so) (?:go|come|have|enjoy|get|take|let|tell|send|see)\\b");
    /** A state of things that holds from now on. */
    private static final Expression HOLDS = Expression.of(
            "(?i)\\b(?:goes|moves?|stays?|remains?|starts?|stops?|ends?|closes?|opens?|replaces?|(?:is|are) (?:(?:on|in|at) (?:the )?(?:\\d|\\w+day|(?-i:[A-Z])\\w+ \\d)|now|gone|closed|out|off)|from now on|from (?:this|next|the) \\w+ on|will (?:go|move|stay|remain|start|stop)|won['’]?t be|no longer|instead of|instead)\\b");

    private static final Expression WE_DO = Expression.of(
            "(?i)(?<!\\b(?:if|when|what|that|how|where|because|why|as|until|before|after|which|than) )\\bwe(?:['’]ll| will| won['’]?t| don['’]?t)? (?!(?:just |also |really |all |still |even |never |already )?(?:have|had|are|were|was|did|do(?! (?:it|the|this|that))|can|could|should|would|might|may|need|want|know|think|see|talk|discuss|come|find|ask|get|be|look|continue|begin|hear|said|met|went|got|came|use to|used|agree to disagree|hope|like|feel|mean|saw|lost|won|sold|made|tried|heard|finished|sent|looked|worked|lack|must|ought|will|won|don|speak|touch|figure)\\b)\\p{L}+");
    private static final Expression VOTED = Expression.of(
            "(?i)\\b(?:against|opposed|abstentions?|abstain\\w*|who(?:['’]s| is) (?:for|in favou?r)|all in favou?r|unanimous\\w*)\\b|^deal[.!]?$");
    private static final Expression ASKS_FOR_YES = Expression.of(
            "(?i)^(?:agreed|any objections?|is that (?:okay|ok|fine|clear)|everybody (?:okay|ok|fine|happy)(?: with that)?|okay|ok|deal|right|all right|sound good)\\?$");
    private static final double ENOUGH = 2.09;
    private static final int SHORTEST = 4;
    private static final Expression CHOOSES = Expression.of(
            "(?i)\\bwe(?:['’]ll| will)? (?:\\w+ly )?(?:approve|accept|adopt|choose|pick|take|reject|cancel|postpone|agree|decide|go (?:for|with)|sign|order|buy|hire|rent|switch|drop|keep|stop|stay|stick|close|cap|limit|extend|raise|lower|replace|move|fix|skip)\\b");

    private static final Expression NONE = Expression.of(
            "(?i)\\?\\s*$|\\b(?:worr\\w+|risks?|keeps? (?:me|us) (?:awake|up)|concern\\w*|afraid|nervous)\\b|\\b(?:where|what|who|how|when) (?:is|are) (?:it|they|that)\\b|\\b(?:is|it['’]s|are) (?:still )?(?:open|unclear)\\b|\\bas an open\\b|\\bopen question\\b|\\b(?:has|have)n['’]?t\\b|(?<!\\b(?:we|I) )\\b(?:has|have) (?:\\w+ly |also )?\\w+ed\\b|\\b(?:if|whether|unless)\\b.{0,40}\\b(?:passes|carries|approved|agreed|decided)\\b|\\b(?:please|can you|could you|will you|would you|thank you|thanks|see you|have a (?:good|nice|great))\\b|\\b(?:wanted|wish|thought|used) to\\b|\\b(?:last (?:week|month|year|time)|yesterday|years ago|already)\\b|\\b(?:leave|keep) (?:it|that|this)(?: one)? open\\b|\\b(?:I|he|she|they|somebody|someone|people) (?:said|told|asked|heard)\\b|^(?:so )?(?:that['’]s|it['’]s|that is|it is) (?:it|all|everything|fine|good|great|settled|about it)\\b|\\bI(?:['’]ll| will)\\b");

    private final Speech speech;
    private final List<Sentence> sentences;
    private final @Nullable String chair;

    private Settlements(Speech speech) {
        this.speech = speech;
        this.sentences = speech.sentences();
        this.chair = speech.chair();
    }

    private record Found(int at, String text, double confidence) {}

    /** Everything that was settled so, the clearest first. */
    public static List<MinutesItem> find(Speech speech) {
        return speech.language() == SpokenLanguage.ZH ? SettlementsHan.find(speech) : new Settlements(speech).find();
    }

    /** Whether a sentence only runs the meeting, or says that nothing is settled. */
    public static boolean isCourse(String sentence) {
        return COURSE.isIn(sentence);
    }

    private List<MinutesItem> find() {
        List<Found> found = new ArrayList<>();
        boolean brief = speech.isBrief();
        for (Sentence sentence : sentences) {
            int at = sentence.index();
            if (isCourse(sentence.text()) || isLast(at) || !Telling.isWhole(sentence.text(), speech.language())) {
                continue;
            }
            boolean plain = !NONE.isIn(sentence.text())
                    && (content(sentence.text()).size() >= CONTENT || CHOSEN.isIn(sentence.text()));
            if (plain && (DECLARES.isIn(sentence.text()) || CHOSEN.isIn(sentence.text()))) {
                found.add(new Found(at, sentence.text(), DECLARED));
            } else if (PROPOSES.isIn(sentence.text()) && !CONCLUDES.isIn(sentence.text())) {
                agreed(at).ifPresent(found::add);
            } else if (plain && !OWN.isIn(sentence.text()) && sumsUp(at)) {
                found.add(new Found(at, sentence.text(), brief ? SUMMED_UP : SUMMED_UP_AMONG_MANY));
            }
        }
        return once(found).stream().map(this::item).toList();
    }

    /** Whether words, what was proposed and agreed just before, and the answer together say that this holds from now on. */
    private boolean sumsUp(int at) {
        Sentence sentence = sentences.get(at);
        String text = sentence.text();
        if (Words.all(text).size() < SHORTEST) {
            return false;
        }
        boolean concludes = CONCLUDES.isIn(text);
        boolean takesUp = TAKES_UP.isIn(text);
        boolean holds = HOLDS.isIn(text);
        boolean does = WE_DO.isIn(text);
        double score = (concludes ? 1 : 0) + (takesUp ? 0.6 : 0) + (holds ? 0.8 : 0) + (does ? 1 : 0);
        score += does && CHOOSES.isIn(text) ? 0.6 : 0;
        boolean proposed = false;
        boolean agreed = false;
        boolean voted = false;
        for (int i = at - 1; i >= Math.max(0, at - REPLIES - 1); i--) {
            Sentence before = sentences.get(i);
            agreed |= !proposed && Reply.of(before.text(), speech.language()) == Reply.AGREES;
            proposed |= PROPOSES.isIn(before.text()) && !isCourse(before.text());
            voted |= before.turn() == sentence.turn() && VOTED.isIn(before.text());
        }
        if (score == 0 && !voted) {
            return false;
        }
        score += (agreed ? 0.6 : 0) + (proposed ? 0.4 : 0) + (voted ? 1.6 : 0);
        return score + (Objects.equals(sentence.speaker(), chair) ? 0.3 : 0) + answered(at) >= ENOUGH;
    }

    /** What the answer adds: asked for, given freely, or against it. */
    private double answered(int at) {
        boolean asks = false;
        for (int i = at + 1; i < Math.min(sentences.size(), at + 4); i++) {
            Sentence next = sentences.get(i);
            if (next.turn() == sentences.get(at).turn()) {
                asks |= ASKS_FOR_YES.isIn(next.text());
            } else {
                Reply says = Reply.of(next.text(), speech.language());
                if (says == Reply.AGREES) {
                    return asks ? 2 : 0.6;
                }
                if (says == Reply.OBJECTS) {
                    return -1;
                }
            }
        }
        return 0;
    }

    /** What one proposes and another takes up before anybody objects. */
    private Optional<Found> agreed(int at) {
        Sentence proposal = sentences.get(at);
        String text = proposed(proposal.text());
        if (content(text).size() < CONTENT + 1) {
            return Optional.empty();
        }
        for (int i = at + 1; i <= Math.min(sentences.size() - 1, at + REPLIES); i++) {
            Sentence reply = sentences.get(i);
            if (Objects.equals(reply.speaker(), proposal.speaker())) {
                if (reply.turn() != proposal.turn()) {
                    break;
                }
                continue;
            }
            Reply says = Reply.of(reply.text(), speech.language());
            if (says == Reply.AGREES) {
                return Optional.of(new Found(at, text, AGREED));
            }
            if (says != Reply.OTHER) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "How about we close at six?" as what would hold: "Close at six." */
    private static String proposed(String sentence) {
        Matcher lead = LEAD.matcher(sentence);
        String bare = lead.find() ? sentence.substring(lead.end()) : sentence;
        String text = bare.replaceFirst("[?.!…\\s]+$", "")
                        .replaceFirst("(?i),? (?:right|okay|ok|no|then|or what|or not)$", "")
                + ".";
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private boolean isLast(int at) {
        return sentences.get(sentences.size() - 1).turn() - sentences.get(at).turn() < CLOSING
                && sentences.get(at).text().matches("(?i).*\\blet['’]?s\\b.*");
    }

    /** Each matter once: what sums up stands for what was proposed shortly before it. */
    private List<Found> once(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingDouble(Found::confidence).reversed().thenComparingInt(Found::at))
                .filter(one -> kept.stream().noneMatch(other -> same(one, other)))
                .forEach(kept::add);
        return kept;
    }

    private boolean same(Found one, Found other) {
        if (one.at() < other.at() && other.at() - one.at() <= REPLIES + 1) {
            return true;
        }
        Set<String> a = content(one.text());
        Set<String> b = content(other.text());
        return a.stream().filter(b::contains).count() >= SAME * Math.max(1, Math.min(a.size(), b.size()));
    }

    private MinutesItem item(Found found) {
        String text = Clause.within(Fillers.clean(found.text(), speech.language()), LONGEST);
        return MinutesItem.of(
                "decision", text, Passage.evidence(speech, found.at(), 2, REPLIES, 2), found.confidence());
    }

    private static Set<String> content(String text) {
        return new HashSet<>(Words.content(text));
    }
}
