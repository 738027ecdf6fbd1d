package io.branchline.office.engine.minutes.owner;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.owner.Owner.Ground;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads owners off sentences, what was said before them and who answers. */
public final class Owners {
    private static final Pattern SELF = Pattern.compile(
            "(?i)\\b(?:I(?:'ll| will| shall|'m going to| am going to|'m gonna|'d (?:like|love) to| would (?:like|love) to| can(?!['’]t)| could|(?: (?:just|also|still|really))?(?: need to| have to| want to| plan to)|'ve got to|'m (?!not |sure |just )\\w+ing)|let me|lemme|(?:plan|expect|wait|look) (?:for|on) me to|you(?:['’]ll| will) (?:have|get|hear|receive) .{0,30}?from me|I should (?:have|get|be able to)|(?:so|then|okay|ok|yes),? I (?:take|do|make|send|write|call|bring|prepare|handle|ask)|my (?:office|team|crew|guys|people|department|staff|assistant|colleagues?|side)(?:['’]ll| will| can| is going to| are going to))\\b");
    private static final Pattern TOGETHER = Pattern.compile("(?i)\\byou and I\\b");
    private static final Pattern SELF_HAN =
            Pattern.compile("我(?!们|国|省|市|厂|校)(?:来|去|会|这边|负责|回头|会后|跟进|准备|整理|明天|下周|马上|尽快|先)");
    private static final Pattern ALL =
            Pattern.compile("(?i)\\b(?:those of you|feel free|if you(?:'re| are) (?:interested|an?)"
                    + "|for (?:folks|people|every(?:one|body)|any(?:one|body)) to)\\b"
                    + "|(?<!\\b(?:let|for|with|from|to|of|tell|help|give|show|get|thank|thanks|by|about|see|know|and|give|some|other)\\s)"
                    + "\\b(?:you (?:guys|all|folks)|y'all|all of you|any(?:one|body)|every(?:one|body)|folks|all (?:participants|teams|members)|community members)\\b"
                    + "|大家|各位|各部门|各单位");
    private static final Expression SOMEBODY =
            Expression.of("(?i)\\b(?:any|some)(?:one|body)\\b.*\\?|\\bwho (?:can|could|will|wants to)\\b|谁来|谁能|哪位");
    private static final Expression SPOKEN_OF = Expression.of(
            "(?i)\\b(?:he|she|him|her|his)\\b|\\b(?:to|will|'ll|is going to)\\b(?!.*\\b(?:we|you)(?:'ll|'re)?\\b)");
    private static final Pattern HE_OR_SHE = Pattern.compile(
            "(?i)\\b(?:he|she)(?:'ll| will|'s going to| is going to|'s gonna| can| should| needs to| has to| said (?:he|she)(?:'ll| will))\\b");
    private static final Pattern YOU = Pattern.compile(
            "(?i)\\b(?:(?:can|could|would|will) you|you(?:'ll| will|'re going to| need to| should| have to| can| could| want)|please|(?<!\\bto )make sure|don't forget)\\b|麻烦|辛苦|请你|请您|^请|你来|你去|您来|你负责|你这边");
    private static final Pattern APPEAL = Pattern.compile(
            "(?i)(?<!\\b(?:to|if you|you can|you could) )\\b(?:please(?! let me| \\w+ (?:for|on) me to)|feel free|make sure to|don't forget)\\b|(?:请|麻烦)(?:大家|各)");
    private static final Pattern WHOEVER = Pattern.compile("(?i)please|make sure|don't forget");
    /** What anybody sees or finds is not asked of anybody. */
    private static final Expression ANYBODY = Expression.of(
            "(?i)\\byou(?:'ll| will|'re going to| can| could) (?:see|notice|find|know|hear|get|explore|read|be able)\\b");

    private static final Pattern WE = Pattern.compile(
            "(?i)\\bwe(?:'ll| will|'re going to| are going to|'re gonna|'d like to| can| need to| have to| want to| should|'re \\w+ing)\\b|我们(?:来|会|将|负责|这边)");
    private static final Pattern WE_FIRST = Pattern.compile(
            "(?i)(?<!\\b(?:if|when|once|what|how|where|that|which|because|as)\\s)\\bwe(?:['’]ll| will|['’]re going to| are going to|['’]re gonna| need to| have to| should)\\b");
    private static final Pattern GROUP = Pattern.compile(
            "\\b(?:the |our |your )?((?:[A-Z]?[\\w-]+ ){1,2}(?:team|teams|group|committee|department))\\b(?=\\s*(?:will|'ll|is going to|are going to|to|should|needs? to|can|has to|have to|,))"
                    + "|\\b(?:(?i)all |the )?((?i)(?:community members|" + Audience.SORT
                    + "))\\b(?=\\s*(?:will|'ll|are going to|should|need to|can|have to)\\b)"
                    + "|(\\p{IsHan}{2,6}(?:部门|部|组|团队|办公室|中心))(?=来|去|负责|牵头|跟进|落实|要|需)");
    /** What others will do is asked of nobody who listens. */
    private static final Expression THEY =
            Expression.of("(?i)\\bthey(?:['’]ll| will|['’]re going to| are going to)\\b");

    private static final Expression MYSELF = Expression.of("(?i)\\b(?:I|we|me|us)\\b");
    private static final String BESIDE = "in|of|with|at|on|by|from|about|during|into";
    private static final Expression LEADING = Expression.of(
            "(?i)^(?:.*\\b)?(?:the|our|your|a|an|this|that|these|those|and|or|so|again|if|as|" + BESIDE + ")\\s+");
    private static final Expression GOVERNED =
            Expression.of("(?i)\\b(?:" + BESIDE + ")\\s+(?:(?:the|our|your|this|that|these|those)\\s+)?$");

    private final Speech speech;
    private final People people;
    private final boolean chinese;
    private final boolean brief;
    private final Audience audience;

    /** For the sentences of a meeting and the people it knows. */
    public Owners(Speech speech, People people) {
        this.speech = speech;
        this.people = people;
        this.chinese = speech.language() == SpokenLanguage.ZH;
        this.brief = speech.isBrief();
        this.audience = new Audience(speech);
    }

    /** Who does what the sentence hands out. */
    public Owner of(Sentence sentence) {
        return of(Scene.of(speech, sentence));
    }

    private Owner of(Scene scene) {
        List<People.Mention> mentions = people.in(scene.text());
        String text = Subordinate.blanked(scene.text());
        Matcher together = TOGETHER.matcher(text);
        if (together.find() && scene.speaker() != null) {
            List<String> names = new ArrayList<>(List.of(scene.speaker()));
            addressed(scene, mentions).ifPresent(names::add);
            return Owner.together(names, together.group(), chinese);
        }
        Optional<People.Mention> named = Naming.doer(text, mentions);
        if (named.isPresent()) {
            return joint(scene, mentions, named.get());
        }
        Matcher self = (chinese ? SELF_HAN : SELF).matcher(text);
        boolean promises = self.find() && scene.speaker() != null;
        if (promises && !appeals(text, self.start())) {
            return new Owner(scene.speaker(), chinese ? "我" : firstWord(self.group()), Ground.PROMISE);
        }
        List<People.Mention> others = mentions.stream()
                .filter(mention -> !mention.name().equals(scene.speaker()))
                .filter(mention -> !Naming.thanks(text, mention))
                .toList();
        if (others.size() == 1 && !Naming.beside(text, others.get(0)) && SPOKEN_OF.isIn(text)) {
            return new Owner(others.get(0).name(), others.get(0).words(), Ground.NAME);
        }
        Matcher we = WE_FIRST.matcher(text);
        if (scene.speaker() != null && we.find() && !asksBefore(text, we.start())) {
            return new Owner(scene.speaker(), we.group(), Ground.WE);
        }
        Optional<Owner> group = group(text);
        return group.orElseGet(() -> spokenTo(scene, text, others));
    }

    /** Whether all are asked for something before the speaker offers anything: "please write to me and I will add it". */
    private static boolean appeals(String text, int before) {
        Matcher appeal = APPEAL.matcher(text);
        return appeal.find() && appeal.start() < before;
    }

    /** Whether others are asked or named before the speaker's own side takes it on. */
    private static boolean asksBefore(String text, int before) {
        return Stream.of(YOU, ALL, GROUP).anyMatch(asking -> {
            Matcher matcher = asking.matcher(text);
            return matcher.find() && matcher.start() < before;
        });
    }

    /** The doer with those who are named in the same breath. */
    private Owner joint(Scene scene, List<People.Mention> mentions, People.Mention doer) {
        int at = mentions.indexOf(doer);
        List<String> names = new ArrayList<>(List.of(doer.name()));
        int end = doer.to();
        for (int i = at + 1; i < mentions.size(); i++) {
            if (!Naming.joins(scene.text().substring(end, mentions.get(i).from()))) {
                break;
            }
            names.add(mentions.get(i).name());
            end = mentions.get(i).to();
        }
        if (scene.speaker() != null && Naming.andMe(scene.text(), doer.from(), end)) {
            names.add(scene.speaker());
        }
        return names.size() == 1
                ? new Owner(doer.name(), doer.words(), Ground.NAME)
                : Owner.together(names, scene.text().substring(doer.from(), end), chinese);
    }

    /** The first team that does it; in a team, or with it, others do it. */
    private static Optional<Owner> group(String text) {
        Matcher group = GROUP.matcher(text);
        while (group.find()) {
            int which = group.group(1) != null ? 1 : group.group(2) != null ? 2 : 3;
            String called = group.group(which);
            String name = LEADING.replaceFirst(called, "");
            String before = text.substring(0, group.end(which) - name.length());
            if (!GOVERNED.isIn(before)) {
                return Optional.of(new Owner(name, group.group().strip(), Ground.TEAM));
            }
        }
        return Optional.empty();
    }

    private Owner spokenTo(Scene scene, String text, List<People.Mention> others) {
        Matcher all = ALL.matcher(text);
        if (SOMEBODY.isIn(text) && scene.answer() != null && accepts(scene)) {
            return new Owner(scene.answer().speaker(), null, Ground.REQUEST);
        }
        Matcher you = YOU.matcher(text);
        if (you.find() && !ANYBODY.isIn(text)) {
            if (others.isEmpty() && WHOEVER.matcher(you.group()).matches() && !accepts(scene)) {
                return whoever(scene, you, all);
            }
            return all.find() ? everybody(scene, all.group()) : asked(others, scene, you.group());
        }
        List<People.Mention> before = people.in(scene.lead());
        Matcher third = HE_OR_SHE.matcher(text);
        if (third.find() && !before.isEmpty()) {
            return new Owner(before.get(before.size() - 1).name(), third.group(), Ground.NAME);
        }
        if (scene.speaker() == null || all.find()) {
            return all.reset().find() ? everybody(scene, all.group()) : Owner.NOBODY;
        }
        Matcher we = WE.matcher(text);
        if (we.find()) {
            return new Owner(scene.speaker(), we.group(), Ground.WE);
        }
        Owner voice = new Owner(scene.speaker(), null, Ground.VOICE);
        return brief && !chinese && !MYSELF.isIn(text) && !THEY.isIn(text)
                ? turnedTo(scene, text, others).orElse(voice)
                : voice;
    }

    /** In a brief meeting: who is called or the only one named, else who was called just before or says yes. */
    private Optional<Owner> turnedTo(Scene scene, String text, List<People.Mention> others) {
        if (!others.isEmpty()) {
            return Naming.meant(text, others).map(mention -> new Owner(mention.name(), mention.words(), Ground.NAME));
        }
        return people.in(scene.lead()).stream()
                .filter(mention -> Naming.calls(scene.lead(), mention))
                .map(People.Mention::name)
                .reduce((first, last) -> last)
                .or(() ->
                        accepts(scene) ? Optional.ofNullable(scene.answer()).map(Sentence::speaker) : Optional.empty())
                .filter(name -> !name.equals(scene.speaker()))
                .map(name -> new Owner(name, null, Ground.REQUEST));
    }

    /** A bare "please" goes to all who listen, unless the speaker speaks of what "we" do. */
    private Owner whoever(Scene scene, Matcher asking, Matcher all) {
        Matcher we = WE.matcher(scene.text());
        List<People.Mention> called = people.in(scene.lead());
        if (!called.isEmpty() && Naming.calls(scene.lead(), called.get(called.size() - 1))) {
            return new Owner(called.get(called.size() - 1).name(), asking.group(), Ground.REQUEST);
        }
        return we.find() && we.start() < asking.start() && scene.speaker() != null
                ? new Owner(scene.speaker(), we.group(), Ground.WE)
                : everybody(scene, all.find() ? all.group() : asking.group());
    }

    private Owner everybody(Scene scene, String words) {
        return new Owner(audience.of(scene.text()).orElse(null), words, Ground.ALL);
    }

    /** "You" is who was called by name just before, else who takes it on, else who is being answered. */
    private Owner asked(List<People.Mention> others, Scene scene, String words) {
        if (!others.isEmpty()) {
            return new Owner(others.get(0).name(), others.get(0).words(), Ground.NAME);
        }
        return addressed(scene, others)
                .map(name -> new Owner(name, words, Ground.REQUEST))
                .orElse(Owner.NOBODY);
    }

    private Optional<String> addressed(Scene scene, List<People.Mention> mentions) {
        Optional<String> named = mentions.stream()
                .map(People.Mention::name)
                .filter(name -> !name.equals(scene.speaker()))
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        List<People.Mention> called = people.in(scene.lead());
        if (!called.isEmpty() && Naming.calls(scene.lead(), called.get(called.size() - 1))) {
            return Optional.of(called.get(called.size() - 1).name());
        }
        if (scene.answer() != null && scene.answer().speaker() != null) {
            boolean answers = accepts(scene) || scene.asker() == null;
            return Optional.ofNullable(answers ? scene.answer().speaker() : scene.asker());
        }
        return Optional.ofNullable(scene.asker());
    }

    private static boolean accepts(Scene scene) {
        return scene.answer() != null && Acceptance.of(scene.answer().text());
    }

    private static String firstWord(String words) {
        return words.startsWith("I") ? "I" : words;
    }
}
