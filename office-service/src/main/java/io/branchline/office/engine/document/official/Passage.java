package io.branchline.office.engine.document.official;

import org.jspecify.annotations.Nullable;

/**
 * One paragraph of the body.
 *
 * @param level 0 for plain text, 1 to 4 for 一、 （一） 1. （1）
 * @param number as printed, such as 一、
 * @param heading set in the level's face; the text, if any, follows it on the same line
 */
public record Passage(
        int level,
        @Nullable String number,
        @Nullable String heading,
        @Nullable String text) {

    public static Passage plain(String text) {
        return new Passage(0, null, null, text);
    }

    /** The whole paragraph as it reads. */
    public String reading() {
        return orEmpty(number) + orEmpty(heading) + orEmpty(text);
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }
}
