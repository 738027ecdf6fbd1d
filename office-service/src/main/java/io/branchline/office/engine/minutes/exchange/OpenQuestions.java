package io.branchline.office.engine.minutes.exchange;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.Passage;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Questions that were put to the others and that nobody could answer. */
public final class OpenQuestions {
    private static final double PUT_OFF = 0.85;
    private static final double STATED = 0.8;
    private static final int REPLIES = 4;
    private static final int CONTENT = 2;
    private static final int CONTENT_OF_LONG = 4;
    private static final int WORDS = 5;
    private static final Expression ASKS = Expression.of(
            "(?i)[?？]\\s*$|^(?:(?:and|so|but|okay|ok|um+|uh+|oh|by the way|also|chef|hey)[, ]+)*(?:do|does|did|is|are|was|were|can|could|should|shall|who|what|when|where|why|how|which|will|would)\\b(?! (?:is|are) (?:good|great))|\\bdo (?:we|you|they)(?: even| actually| already)? know\\b"
                    + "|(?:吗|呢|么|没有?|谁|几|多少|什么时候|哪(?:个|家|天|里|位))[？?]?$|是不是|能不能|要不要|会不会|有没有|是否|到底|还是.{1,12}[？?]$|去不去|配不配|批不批");
    private static final Expression STATES = Expression.of(
            "(?i)\\b(?:(?:I|we|nobody)(?: \\w+)? (?:don['’]?t|do not|doesn['’]?t)?(?: \\w+)? ?knows? (?:yet )?(?:if|whether|who|what|how|when|where|which|why)|(?:is|it['’]s|remains)(?: still)? (?:unclear|not clear|open|undecided|up in the air) (?:if|whether|who|what|how|when|where|which|why)|leave (?:\\w+ ){1,4}open\\b(?<!(?:it|that|this|that one|this one) open)|as an open (?:point|question)|(?:figure|find) out (?:if|whether|who|how|when|where|why))\\b"
                    + "|(?:还)?(?:不(?:知道|清楚|确定)|没想透|搞不懂|没搞明白)(?:.{0,6})(?:是不是|能不能|要不要|会不会|有没有|是否|谁|怎么|什么时候|多少|哪)");
    private static final Expression HOUSEKEEPING = Expression.of(
            "(?i)\\b(?:hear me|see my|my screen|how are you|anything else|any (?:other )?(?:questions|comments|thoughts)|does (?:that|it) make sense|right\\?|you know\\?|okay\\?|who['’]?s (?:next|here)|what['’]?s (?:up|next)|how was|(?:what|where) (?:was|were) (?:I|we))");

    /** In a long call mostly a way to hedge. */
    private static final Expression OWN =
            Expression.of("(?i)\\bI(?: \\w+)? (?:don['’]?t|do not)(?: \\w+)? know\\b|\\bI(?: \\w+)? knows? ");

    private OpenQuestions() {}

    /** The questions that stayed open, in the order of the meeting. */
    public static List<MinutesItem> find(Speech speech) {
        List<MinutesItem> open = new ArrayList<>();
        boolean brief = speech.isBrief();
        for (Sentence sentence : speech.sentences()) {
            String text = sentence.text();
            if (HOUSEKEEPING.isIn(text) || isShort(text, brief)) {
                continue;
            }
            boolean hedges = !brief && OWN.isIn(text);
            if (STATES.isIn(text) && !hedges) {
                open.add(item(speech, sentence, STATED));
            } else if (!hedges && isAsked(text) && isPutOff(speech, sentence)) {
                open.add(item(speech, sentence, PUT_OFF));
            }
        }
        return List.copyOf(open);
    }

    /** A question mark, or in a transcript without marks the words of a question. */
    private static boolean isAsked(String text) {
        return ASKS.isIn(text) && !text.matches("(?s).*[.!。！]\\s*");
    }

    /** In a long call a question has to say more by itself. */
    private static boolean isShort(String text, boolean brief) {
        int content = new HashSet<>(Words.content(text)).size();
        return !brief && content < CONTENT_OF_LONG
                || content < CONTENT && (content == 0 || Words.all(text).size() < WORDS);
    }

    /** Whether the first other speaker who says anything to it cannot answer, or the asker says that it stays open. */
    private static boolean isPutOff(Speech speech, Sentence question) {
        List<Sentence> all = speech.sentences();
        int turn = -1;
        for (int i = question.index() + 1; i < Math.min(all.size(), question.index() + 1 + REPLIES); i++) {
            Sentence next = all.get(i);
            boolean own = Objects.equals(next.speaker(), question.speaker());
            if (own && turn < 0) {
                if (next.turn() == question.turn() && ASKS.isIn(next.text())) {
                    return false;
                }
                continue;
            }
            turn = turn < 0 ? next.turn() : turn;
            if (next.turn() != turn) {
                return false;
            }
            if (Reply.of(next.text(), speech.language()) == Reply.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private static MinutesItem item(Speech speech, Sentence sentence, double confidence) {
        String text = Fillers.clean(sentence.text(), speech.language());
        return MinutesItem.of(
                "open_question", text, Passage.evidence(speech, sentence.index(), 2, 1, REPLIES), confidence);
    }
}
