package io.branchline.office.engine.document.finding;

import io.branchline.office.engine.document.page.ReadLine;
import org.jspecify.annotations.Nullable;

/** The beginning of a line, by which its reader finds it. */
final class Excerpt {
    private static final int EXCERPT = 24;

    private Excerpt() {}

    /** Empty where there is no line. */
    static String of(@Nullable ReadLine line) {
        return line == null ? "" : excerpt(line.text());
    }

    private static String excerpt(String text) {
        String bare = text.strip().replace("\n", "");
        return bare.length() <= EXCERPT ? bare : bare.substring(0, EXCERPT) + "…";
    }
}
