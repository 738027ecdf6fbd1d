package io.branchline.office.engine.speech.pause;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.branchline.office.engine.expression.Expression;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Where sentences end in Chinese that was written down without punctuation: before words that open something new, after answers and particles. */
public final class Pauses {
    private static final Segment SEGMENT =
            HanLP.newSegment().enableNameRecognize(false).enableTranslatedNameRecognize(false);
    private static final Expression MARK = Expression.of("[，。？！；：,.?!;:…]");
    private static final Expression HAN_SPACE = Expression.of("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
    /** Open a sentence wherever a word may stand. */
    private static final Set<String> OPENERS = Set.of(
            "然后", "还有", "另外", "接下来", "所以", "所以说", "但是", "不过", "可是", "而且", "不然", "否则", "因为", "此外", "其次", "再就是", "要不然");
    /** Answers, which stand alone at the beginning. */
    private static final Set<String> ANSWERS =
            Set.of("好", "好的", "嗯", "行", "对", "可以", "哦", "没问题", "是的", "ok", "OK", "嗯嗯", "明白", "收到");

    private static final Set<String> PARTICLES = Set.of("吗", "啊", "呀");
    /** 那 that opens, and points at nothing. */
    private static final Set<String> AFTER_THEN = Set.of("就", "我", "我们", "你", "你们", "咱们", "大家", "既然", "先", "还是", "如果");

    private static final int LONG = 12;
    private static final int SHORTEST = 6;

    private Pauses() {}

    /** Whether so long a text has no punctuation at all. */
    public static boolean isBare(String text) {
        return text.length() > LONG && !MARK.isIn(text);
    }

    /** The places after which a sentence ends, as indices behind its last character. */
    public static BitSet ends(String text) {
        BitSet ends = new BitSet();
        List<Term> terms = SEGMENT.seg(text);
        int at = 0;
        int from = 0;
        boolean answering = true;
        for (int i = 0; i < terms.size(); i++) {
            String word = terms.get(i).word;
            String next = i + 1 < terms.size() ? terms.get(i + 1).word : "";
            boolean opens = OPENERS.contains(word) || isThen(terms, i) || isAnswer(word, next);
            if (opens && at - from >= SHORTEST) {
                ends.set(at);
                from = at;
                answering = true;
            }
            if (word.equals("好") && next.equals("的") && i + 2 < terms.size() && isOpening(terms.get(i + 2).word)) {
                word = "好的";
                i++;
                next = terms.get(i + 1).word;
            }
            at += word.length();
            boolean answer = answering && ANSWERS.contains(word) && !next.equals("的");
            boolean said = PARTICLES.contains(word) && at - from >= SHORTEST && !next.isEmpty();
            if (said || answer && !ANSWERS.contains(next) && !next.isEmpty()) {
                ends.set(at);
                from = at;
                answering = true;
            } else {
                answering = answer;
            }
        }
        return ends;
    }

    private static boolean isOpening(String word) {
        return AFTER_THEN.contains(word) || ANSWERS.contains(word) || OPENERS.contains(word) || word.startsWith("那");
    }

    /** A blank between Han characters as the comma it stands for. */
    public static String withCommas(String text) {
        return MARK.isIn(text.replaceAll("[。？！]$", "")) ? text : HAN_SPACE.replaceAll(text, "，");
    }

    private static boolean isThen(List<Term> terms, int i) {
        return terms.get(i).word.equals("那")
                        && i + 1 < terms.size()
                        && (AFTER_THEN.contains(terms.get(i + 1).word) || isNickname(terms.get(i + 1).word))
                || terms.get(i).word.equals("那么");
    }

    private static boolean isNickname(String word) {
        return word.startsWith("小") || word.startsWith("老");
    }

    /** An answer in the middle, where the speaker closes one thing and turns to the next. */
    private static boolean isAnswer(String word, String next) {
        return (word.equals("好") || word.equals("行") || word.equals("嗯") || word.equals("好的"))
                && (ANSWERS.contains(next)
                        || AFTER_THEN.contains(next)
                        || next.equals("那")
                        || next.equals("然后")
                        || next.equals("就是"));
    }
}
