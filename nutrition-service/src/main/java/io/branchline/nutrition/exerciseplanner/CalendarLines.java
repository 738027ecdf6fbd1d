package io.branchline.nutrition.exerciseplanner;

import java.nio.charset.StandardCharsets;

/** The content lines of an iCalendar: escaped, folded and ended as RFC 5545 asks. */
final class CalendarLines {
    private static final int LINE_OCTETS = 73;

    private final StringBuilder lines = new StringBuilder();

    /** Folds after 73 octets, never inside a character. */
    void add(String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String character = Character.toString(text.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += size;
        }
        lines.append("\r\n");
    }

    String text() {
        return lines.toString();
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
