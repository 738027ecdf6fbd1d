package io.branchline.office.engine.transcript.format;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day within a recording. */
final class Timestamps {
    /** {@code 0:03}, {@code 12:34}, {@code 01:02:03}, with or without a fraction. */
    static final String LOOSE = "\\d{1,3}:\\d{1,2}(?::\\d{1,2})?(?:[.,]\\d{1,7})?";

    private static final Pattern ANY = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,7}))?");

    private Timestamps() {}

    /** Whether a text may hold a time: figures on both sides of a colon. */
    static boolean isIn(String text) {
        for (int colon = text.indexOf(':', 1); colon > 0; colon = text.indexOf(':', colon + 1)) {
            if (colon + 1 < text.length() && isDigit(text.charAt(colon - 1)) && isDigit(text.charAt(colon + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A time as people and products write it. */
    static OptionalLong loose(String text) {
        Matcher matcher = ANY.matcher(text);
        return matcher.matches() ? OptionalLong.of(millis(matcher)) : OptionalLong.empty();
    }

    private static long millis(Matcher matcher) {
        long hours = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
        long seconds = (hours * 60 + Long.parseLong(matcher.group(2))) * 60 + Long.parseLong(matcher.group(3));
        String fraction = matcher.group(4) == null ? "0" : matcher.group(4);
        return seconds * 1000 + Long.parseLong((fraction + "00").substring(0, 3));
    }
}
