package io.branchline.office.engine.transcript.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Google Meet and its exports leave behind the last words: the end of the meeting, a notice, breaks as backslashes. */
final class LineTails {
    private static final Pattern ENDED = Pattern.compile(
            "\\s[*_]?(?:Meeting ended after \\d{1,3}:\\d\\d:\\d\\d|This editable transcript was computer generated)");
    private static final Pattern BREAKS = Pattern.compile("(?:\\s\\\\){1,20}$|(?<=[.?!…])\\\\$");
    private static final int LONGEST = 400;

    /** No shorter line ends in a note. */
    private static final int SHORTEST = 20;

    private LineTails() {}

    static String cut(String line) {
        if (line.length() < SHORTEST && !line.endsWith("\\")) {
            return line;
        }
        int from = Math.max(0, line.length() - LONGEST);
        Matcher ended = ENDED.matcher(line).region(from, line.length());
        String kept = ended.find() ? line.substring(0, ended.start()).strip() : line;
        return kept.endsWith("\\") ? BREAKS.matcher(kept).replaceFirst("").strip() : kept;
    }
}
