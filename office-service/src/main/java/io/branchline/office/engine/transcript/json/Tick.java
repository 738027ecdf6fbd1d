package io.branchline.office.engine.transcript.json;

import io.branchline.office.engine.transcript.Cue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as a file writes it.
 *
 * @param number seconds or milliseconds, negative when it is no number
 * @param clockMs milliseconds of a time with colons, {@link Cue#NO_TIME} when it is none
 */
record Tick(double number, long clockMs) {
    static final Tick NONE = new Tick(-1, Cue.NO_TIME);

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,12})?)s?");
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,3})\\d*)?");

    static Tick of(String value) {
        Matcher number = NUMBER.matcher(value);
        if (number.matches()) {
            return new Tick(Double.parseDouble(number.group(1)), Cue.NO_TIME);
        }
        Matcher clock = CLOCK.matcher(value.strip());
        return clock.matches() ? new Tick(-1, millis(clock)) : NONE;
    }

    private static long millis(Matcher clock) {
        long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
        long seconds = (hours * 60 + Long.parseLong(clock.group(2))) * 60 + Long.parseLong(clock.group(3));
        String fraction = clock.group(4) == null ? "0" : clock.group(4);
        return seconds * 1000 + Long.parseLong((fraction + "00").substring(0, 3));
    }
}
