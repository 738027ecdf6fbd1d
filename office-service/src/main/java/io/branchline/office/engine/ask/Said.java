package io.branchline.office.engine.ask;

import java.util.regex.Pattern;

/** How a sentence bears on an answer: it says that there is none, it asks, or it corrects what was said before. */
final class Said {
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:did(?:n't| not)|do(?:n't| not)|does(?:n't| not)|have(?:n't| not)|has(?:n't| not)|not yet|no decision|still no|never|no one|nobody|undecided|stays where it is|to be (?:decided|determined)|TBD)\\b"
                    + "|还没|尚未|没有|未定|不讨论|待定|没批|没定|无人|暂不",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CORRECTION = Pattern.compile(
            "\\b(?:correction|corrected|instead of|rather than|(?:is|are|was) now|moved (?:to|from)|changed to|rescheduled|updated to|not \\w+ \\d+)\\b"
                    + "|更正|纠正|改到|改为|改成|调整(?:到|为)|推迟到|提前到|不是",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPLACED = Pattern.compile(
            "(?:,\\s*(?:and )?(?:not|instead of|rather than)\\s+[^,.;]+|[，,]\\s*(?:而)?不是[^，。；]+)(?=[.。;；!！]?\\s*$)",
            Pattern.CASE_INSENSITIVE);

    private Said() {}

    static boolean denies(String sentence) {
        return NOT.matcher(sentence).find();
    }

    static boolean asks(String sentence) {
        return sentence.endsWith("?") || sentence.endsWith("？");
    }

    static boolean corrects(String sentence) {
        return CORRECTION.matcher(sentence).find();
    }

    /** The sentence without the clause that names what no longer holds. */
    static String withoutReplaced(String sentence) {
        return REPLACED.matcher(sentence).replaceAll("");
    }
}
