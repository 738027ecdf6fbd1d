package io.branchline.office.engine.transcript.webvtt;

import java.util.Optional;

/**
 * The line with the times of a cue (W3C WebVTT 6.3), read character by character as the rules say; two parts of which the
 * first cannot be minutes are hours and minutes, as browsers' parsers have it.
 */
final class VttTimes {
    private final String line;
    private int at;

    private VttTimes(String line) {
        this.line = line;
    }

    /** Start and end in milliseconds, and what follows them. */
    record Times(long startMs, long endMs, String settings) {}

    static Optional<Times> parse(String line) {
        VttTimes reader = new VttTimes(line);
        long start = reader.timestamp();
        reader.skipSpace();
        boolean arrow = line.startsWith("-->", reader.at);
        reader.at += 3;
        long end = arrow && start >= 0 ? reader.timestamp() : -1;
        return end < 0 ? Optional.empty() : Optional.of(new Times(start, end, line.substring(reader.at)));
    }

    private void skipSpace() {
        while (at < line.length() && " \t\f".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
    }

    /** Milliseconds, or -1 when there is no timestamp here. */
    private long timestamp() {
        skipSpace();
        String first = digits();
        if (first.isEmpty() || first.length() > 9 || !take(':')) {
            return -1;
        }
        boolean hours = first.length() != 2 || Integer.parseInt(first) > 59;
        String second = digits();
        if (second.length() != 2) {
            return -1;
        }
        long hour = 0;
        String minute = first;
        String seconds = second;
        if (hours || at < line.length() && line.charAt(at) == ':') {
            hour = Long.parseLong(first);
            minute = second;
            seconds = take(':') ? digits() : "00";
        }
        if (seconds.length() != 2 || !take('.')) {
            return -1;
        }
        String fraction = digits();
        int m = Integer.parseInt(minute);
        int s = Integer.parseInt(seconds);
        return fraction.length() != 3 || m > 59 || s > 59
                ? -1
                : ((hour * 60 + m) * 60 + s) * 1000 + Integer.parseInt(fraction);
    }

    private boolean take(char wanted) {
        boolean there = at < line.length() && line.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private String digits() {
        int from = at;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return line.substring(from, at);
    }
}
