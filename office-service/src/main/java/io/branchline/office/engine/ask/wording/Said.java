package io.branchline.office.engine.ask.wording;

import java.util.List;
import java.util.regex.Pattern;

/** How a sentence bears on an answer: it says that there is none, it asks, or it corrects what was said before. */
public final class Said {
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:did(?:n't| not)|(?<!please )do(?:n't| not)|does(?:n't| not)|have(?:n't| not)|has(?:n't| not)|not yet|no decision|still no|never|no one|nobody|undecided|stays where it is|to be (?:decided|determined)|TBD|(?:have|has|had|is|are|there['’]s) (?:still )?no)\\b"
                    + "|还没|尚未|没有|未定|不讨论|待定|没批|没定|无人|暂不",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CORRECTION = Pattern.compile(
            "\\b(?:correction|corrected|instead of|rather than|(?:is|are|was) now|(?:it|that)['’]s now|now (?:it|that)['’]s|actually|moves? to|moved (?:to|from)|make (?:it|that)|(?:changed|cut|raised|reduced|increased|postponed|pushed) (?:back )?to|rescheduled|updated to|not \\w+ \\d+)\\b"
                    + "|更正|纠正|(?:现在|其实)是|改到|改为|改成|现改|[加减涨降调升]到|调整(?:到|为)|推迟到|提前到|不是",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPLACED = Pattern.compile(
            "(?:,\\s*(?:and )?(?:not|instead of|rather than)\\s+[^,.;]+|[，,]\\s*(?:而)?不是[^，。；]+)(?=[.。;；!！]?\\s*$)"
                    + "|(?<=\\b(?:moved|changed|rescheduled|cut|raised|went|goes|shifted|pushed|postponed) )from [^,.;]+? (?=to )"
                    + "|\\b(?:it|that|we|they|there) (?:was|were|had) [^,.;]*?,? but (?=[^.;]*\\bnow\\b)"
                    + "|(?:原来|原本|原先|本来|起初)[^，。；]*[，,](?=[^。；]*(?:改|现在|推迟|提前|调整|[加减涨降调升]到))"
                    + "|(?<=^|[，,])不是[^，。；]*[，,](?=(?:而)?是)|从[^，。；]{1,12}(?=(?:改|推迟|提前|[加减涨降调升]|增加|降低|调整)[到为成])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPLACED_SINCE =
            Pattern.compile("\\b(?:was|were|had) [^,.;]*,? but (?=[^.;]*\\bnow\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GOES_ON = Pattern.compile(
            "\\b(?:it|its|it['’]s|that|that['’]s|this|they|them|she|he|then|now|because|reason|one|there)\\b|^(?:yes|yeah|right|no)\\b"
                    + "|它|他|她|这|那|现在|更正|因为|是因为|所以|一共|大概|原来|^(?:少了|多了|不够|不对|对|是的|嗯)[，,]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTS_BACK = Pattern.compile(
            "\\b(?:it|its|they|them|their|there|that|those|he|she)\\b|它|那里|那边|他们|她们", Pattern.CASE_INSENSITIVE);
    private static final Pattern REQUEST = Pattern.compile(
            "(?<!\\b(?:what|when|where|who|why|how|which) )\\b(?:could|can|would|will) you\\b(?! (?:\\w+ )?(?:tell|say|explain|describe|remember))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNMARKED = Pattern.compile(
            "\\b(?:do|does|did|is|are|was|were|have|has|should|when|where|why|how|what) (?:I|you|we|they|he|she|it|the|of us)\\b"
                    + "|\\b(?:where|what|when|who|why|right)$|\\bhow (?:much|many)\\b|\\b(?:what|how|who|where|when) (?:do|does|did|is|are|was)\\b|^(?:\\w+ ){0,2}who \\w+s\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile("[.!。！…]\\s*$");

    private static final Pattern REPLIED_NO =
            Pattern.compile("^(?:no|nope|not yet|还没有?)\\b[，,.]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("[，；]|[,;.] |\\b(?:but|because)\\b");

    private Said() {}

    /** Whether a sentence says that something is not so or not known. */
    public static boolean denies(String sentence) {
        return NOT.matcher(sentence).find();
    }

    /** The parts of a sentence that deny nothing; a "not yet" that replies is left out. */
    public static List<String> affirmed(String sentence) {
        return PARTS.splitAsStream(REPLIED_NO.matcher(sentence).replaceFirst(""))
                .filter(part -> !denies(part))
                .toList();
    }

    /** Whether a sentence asks for something to be told; asking somebody to do something is no such question. */
    public static boolean asks(String sentence) {
        boolean marked = sentence.endsWith("?") || sentence.endsWith("？");
        boolean asking = marked
                || !CLOSED.matcher(sentence).find()
                        && UNMARKED.matcher(sentence).find();
        return asking && !REQUEST.matcher(sentence).find();
    }

    /** Whether a sentence goes on with what was said just before. */
    public static boolean goesOn(String sentence) {
        return GOES_ON.matcher(sentence).find();
    }

    /** Whether a question cannot be understood without what was said before it. */
    public static boolean pointsBack(String question) {
        return POINTS_BACK.matcher(question).find();
    }

    /** Whether a sentence takes back or changes what was said before. */
    public static boolean corrects(String sentence) {
        return CORRECTION.matcher(sentence).find();
    }

    /** The sentence without the clause that names what no longer holds. */
    public static String withoutReplaced(String sentence) {
        return REPLACED_SINCE.matcher(REPLACED.matcher(sentence).replaceAll("")).replaceAll("… ");
    }
}
