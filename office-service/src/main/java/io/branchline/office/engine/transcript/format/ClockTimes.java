package io.branchline.office.engine.transcript.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as people and products write them at either end of a line, brought to {@code H:MM:SS}: behind a date, in halves of the
 * day, spelled out. A date goes; spaces of every kind become plain ones.
 */
final class ClockTimes {
    private static final String DATE =
            "(?:20\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}[-/.]\\d{1,2}[-/.](?:20)?\\d\\d)[,，]?[ T]\\s?";
    private static final String HALF = "\\s?([AaPp])\\.?[Mm]\\b\\.?";
    private static final String CLOCK = "(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?";
    private static final Pattern FIRST =
            Pattern.compile("^([\\[(]?)(?:" + DATE + ")?" + CLOCK + "(?:" + HALF + ")?(?![\\d:])");
    private static final Pattern LAST =
            Pattern.compile("^([^:：]{1,60}?)\\s+([\\[(]?)(" + DATE + ")?" + CLOCK + "(?:" + HALF + ")?([\\])]?)$");
    private static final String SPELLED =
            "(?:(\\d{1,3})\\s?(?:h|hours?|小时|时)\\s?)?(\\d{1,3})\\s?(?:m|min|minutes?|分钟?)\\s?(\\d{1,2})\\s?(?:s|sec|seconds?|秒)(?![\\p{L}&&[^\\p{IsHan}]])";
    private static final Pattern SPELLED_FIRST =
            Pattern.compile("^([\\[(]?)" + SPELLED + "(?:\\d{1,3}:\\d\\d(?::\\d\\d)?)?");
    private static final Pattern SPELLED_LAST = Pattern.compile("^([^:：]{1,60}?)\\s+()" + SPELLED + "()$");
    private static final int LONGEST = 160;
    private static final int NOON = 12;

    private ClockTimes() {}

    static String plain(String raw) {
        String line = spaces(raw).strip();
        if (!hasDigit(line)) {
            return line;
        }
        String head = line.substring(0, Math.min(line.length(), LONGEST));
        Matcher first = FIRST.matcher(head);
        if (first.lookingAt()) {
            boolean dated = !Character.isDigit(head.charAt(first.group(1).length())) || first.start(2) > first.end(1);
            return dated || first.group(5) != null
                    ? first.group(1) + clock(first, 2) + line.substring(first.end())
                    : line;
        }
        Matcher spelled = SPELLED_FIRST.matcher(head);
        if (spelled.lookingAt()) {
            return spelled.group(1) + spelled(spelled, 2) + line.substring(spelled.end());
        }
        return line.length() < LONGEST ? atEnd(line) : line;
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < Math.min(line.length(), LONGEST); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static String atEnd(String line) {
        Matcher last = LAST.matcher(line);
        if (last.matches()
                && (last.group(3) != null || last.group(7) != null)
                && SpeakerPrefix.looksLikeName(last.group(1))) {
            return last.group(1) + "  " + last.group(2) + clock(last, 4) + last.group(8);
        }
        Matcher spelled = SPELLED_LAST.matcher(line);
        return spelled.matches() && SpeakerPrefix.looksLikeName(spelled.group(1))
                ? spelled.group(1) + "  " + spelled(spelled, 3)
                : line;
    }

    private static String clock(Matcher found, int group) {
        int hours = Integer.parseInt(found.group(group));
        String half = found.group(group + 3);
        if (half != null && hours <= NOON) {
            hours = hours % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        }
        String seconds = found.group(group + 2) == null ? "00" : found.group(group + 2);
        return hours + ":" + found.group(group + 1) + ":" + seconds;
    }

    private static String spelled(Matcher found, int group) {
        String hours = found.group(group) == null ? "0" : found.group(group);
        return hours + ":" + found.group(group + 1) + ":" + found.group(group + 2);
    }

    private static String spaces(String line) {
        StringBuilder plain = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\u3000' || c == '\u00A0' || c == '\u202F' || c >= '\u2002' && c <= '\u200A') {
                plain = plain == null ? new StringBuilder(line) : plain;
                plain.setCharAt(i, ' ');
            }
        }
        return plain == null ? line : plain.toString();
    }
}
