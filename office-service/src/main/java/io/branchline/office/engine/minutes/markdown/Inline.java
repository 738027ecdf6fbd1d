package io.branchline.office.engine.minutes.markdown;

import org.jspecify.annotations.Nullable;

/** Words of a record within a line of Markdown. */
final class Inline {
    private Inline() {}

    /** Hours only where there are some. */
    static String clock(String time) {
        return time.startsWith("00:") ? time.substring(3, 8) : time.substring(0, 8);
    }

    static String or(@Nullable String text) {
        return text == null ? "—" : text;
    }
}
