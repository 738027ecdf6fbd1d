package io.branchline.office.engine.transcript.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways products lay out name, time and words, brought to the two that {@link NamedLines} reads: {@code Name [time]:
 * words}, and name and time on a line above the words. The number of lines stays.
 */
final class LineLayouts {
    private static final String TIME = Timestamps.LOOSE;
    private static final String CLOCK = "[\\[(（]?(" + TIME + ")[\\])）]?";
    private static final Pattern EMPHASIS = Pattern.compile(
            "^(?:[-+•*]\\s+)?([*_]{1,3})(?!\\s)([^*_:：\\n]{1,60}?)\\s?([:：]?)\\1\\s*(?:" + CLOCK + ")?\\s*([:：]?)\\s*");
    private static final Pattern TIME_BEHIND =
            Pattern.compile("^([^:：\\[(（]{1,60}?)\\s?[:：]\\s*[\\[(（](" + TIME + ")[\\])）]\\s+(?=\\S)");
    private static final Pattern COLUMNS = Pattern.compile("^([^:：\\t]{1,60})\\t" + CLOCK + "\\t\\s*(?=\\S)");
    private static final Pattern CHAT =
            Pattern.compile("^" + CLOCK + "\\s+From\\s+([^:：]{1,60}?)(?:\\s+(?i:to)\\s+[^:：]{1,40})?\\s?[:：]\\s*");
    private static final Pattern BRACKETED =
            Pattern.compile("^(?:\\[([^\\[\\]\\n]{1,60})]|【([^【】\\n]{1,30})】|<([^<>\\n]{1,60})>)\\s{0,9}[:：]?\\s*");
    private static final Pattern TIMED = Pattern.compile("^" + CLOCK + "\\s*[-–—|]?\\s+([^:：\\s][^:：]{0,60})$");
    private static final Pattern TIME_AND_MORE = Pattern.compile("^" + CLOCK + "\\s");
    private static final Pattern MARK = Pattern.compile("^" + CLOCK + "$");
    private static final int LONGEST = 160;
    private static final double MOSTLY = 0.8;

    private LineLayouts() {}

    static List<String> plain(List<String> raw) {
        List<String> lines = new ArrayList<>(raw.size());
        raw.forEach(line -> lines.add(withinLine(LineTails.cut(ClockTimes.plain(line)))));
        saidAgain(lines);
        brackets(lines);
        timesBeforeNames(lines);
        namesAboveTimes(lines);
        return lines;
    }

    /** Teams on the screen says name and time once more below them, for those who listen. */
    private static void saidAgain(List<String> lines) {
        for (int i = 2; i < lines.size(); i++) {
            String name = lines.get(i - 2);
            String time = lines.get(i - 1);
            if (!name.isEmpty()
                    && Timestamps.isIn(NamedLines.head(time))
                    && MARK.matcher(time).matches()
                    && lines.get(i).equals(name + "  " + time)) {
                lines.set(i, "");
            }
        }
    }

    private static boolean begins(String line, String signs) {
        return !line.isEmpty() && signs.indexOf(line.charAt(0)) >= 0;
    }

    private static String withinLine(String line) {
        String head = NamedLines.head(line);
        Matcher emphasis = EMPHASIS.matcher(head);
        if (begins(line, "*_-+•") && emphasis.lookingAt() && !(emphasis.group(3) + emphasis.group(5)).isEmpty()) {
            String time = emphasis.group(4) == null ? "" : " [" + emphasis.group(4) + "]";
            return emphasis.group(2) + time + ": " + line.substring(emphasis.end());
        }
        if (!Timestamps.isIn(head)) {
            return line;
        }
        Matcher behind = TIME_BEHIND.matcher(head);
        if (behind.lookingAt()) {
            return behind.group(1) + " [" + behind.group(2) + "]: " + line.substring(behind.end());
        }
        Matcher columns = COLUMNS.matcher(head);
        if (columns.lookingAt()) {
            return columns.group(1) + " [" + columns.group(2) + "]: " + line.substring(columns.end());
        }
        Matcher chat = CHAT.matcher(head);
        return chat.lookingAt() ? "[" + chat.group(1) + "] " + chat.group(2) + ": " + line.substring(chat.end()) : line;
    }

    /** {@code [Name] words} is a layout only where most paragraphs begin so; elsewhere brackets hold noises. */
    static void brackets(List<String> lines) {
        Predicate<String> named = line -> {
            Matcher matcher = BRACKETED.matcher(line);
            return begins(line, "[【<") && matcher.lookingAt() && SpeakerPrefix.looksLikeName(name(matcher));
        };
        long filled = lines.stream().filter(line -> !line.isEmpty()).count();
        long all = lines.stream().filter(named).count();
        if (all < 2 || all < MOSTLY / 2 * filled) {
            return;
        }
        lines.replaceAll(line -> {
            Matcher matcher = BRACKETED.matcher(line);
            if (!named.test(line) || !matcher.lookingAt()) {
                return line;
            }
            String words = line.substring(matcher.end());
            String between = MARK.matcher(words).matches() ? "  " : ": ";
            return name(matcher) + between + words;
        });
    }

    private static String name(Matcher bracketed) {
        String square = bracketed.group(1) == null ? bracketed.group(2) : bracketed.group(1);
        return square == null ? bracketed.group(3) : square;
    }

    /** A line of time and name above the words; a layout only where all lines with a time hold no more. */
    private static void timesBeforeNames(List<String> lines) {
        List<Matcher> timed = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!Timestamps.isIn(NamedLines.head(lines.get(i)))) {
                continue;
            }
            Matcher matcher = TIMED.matcher(lines.get(i));
            if (lines.get(i).length() < LONGEST && matcher.matches()) {
                timed.add(matcher);
                at.add(i);
            } else if (TIME_AND_MORE.matcher(lines.get(i)).lookingAt()) {
                return;
            }
        }
        boolean names = timed.size() >= 2
                && timed.stream().allMatch(line -> SpeakerPrefix.looksLikeName(line.group(2)))
                && at.stream()
                        .allMatch(i -> i + 1 < lines.size() && !lines.get(i + 1).isEmpty() && !at.contains(i + 1));
        for (int i = 0; names && i < timed.size(); i++) {
            lines.set(
                    at.get(i),
                    timed.get(i).group(2).strip() + "  " + timed.get(i).group(1));
        }
    }

    /** A name on a line of its own, the time below it; a layout only where nearly every time stands so. */
    private static void namesAboveTimes(List<String> lines) {
        List<Integer> marks = new ArrayList<>();
        long named = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() < LONGEST
                    && Timestamps.isIn(lines.get(i))
                    && MARK.matcher(lines.get(i)).matches()) {
                marks.add(i);
                named += nameAbove(lines, i) ? 1 : 0;
            }
        }
        if (named < 2 || named < MOSTLY * marks.size()) {
            return;
        }
        for (int i : marks) {
            if (nameAbove(lines, i)) {
                lines.set(i, lines.get(i - 1) + "  " + lines.get(i));
                lines.set(i - 1, "");
            }
        }
    }

    private static boolean nameAbove(List<String> lines, int mark) {
        return mark > 0
                && SpeakerPrefix.looksLikeName(lines.get(mark - 1))
                && lines.get(mark - 1).length() <= 60
                && (mark == 1
                        || lines.get(mark - 2).isEmpty()
                        || lines.get(mark - 2).matches(".*[.!?。！？…]$"));
    }
}
