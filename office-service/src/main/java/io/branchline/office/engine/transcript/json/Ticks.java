package io.branchline.office.engine.transcript.json;

import io.branchline.office.engine.transcript.Cue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a recogniser counts in seconds or milliseconds: whole numbers that last hundreds are milliseconds. */
record Ticks(double millisPerTick) {
    private static final double LONGEST_SECONDS = 120;
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,3})\\d*)?");

    static Ticks of(List<Piece> pieces, boolean tingwu) {
        if (tingwu) {
            return new Ticks(1);
        }
        double total = 0;
        int timed = 0;
        boolean whole = true;
        for (Piece piece : pieces) {
            double start = number(piece.start());
            double end = number(piece.end());
            if (start >= 0 && end >= start) {
                whole &= start == Math.rint(start) && end == Math.rint(end);
                total += end - start;
                timed++;
            }
        }
        boolean millis = whole && timed > 0 && total / timed > LONGEST_SECONDS;
        return new Ticks(millis ? 1 : 1000);
    }

    long millis(@Nullable String value) {
        double number = number(value);
        if (number >= 0) {
            return Math.round(number * millisPerTick);
        }
        Matcher clock = CLOCK.matcher(value == null ? "" : value.strip());
        if (!clock.matches()) {
            return Cue.NO_TIME;
        }
        long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
        long seconds = (hours * 60 + Long.parseLong(clock.group(2))) * 60 + Long.parseLong(clock.group(3));
        String fraction = clock.group(4) == null ? "0" : clock.group(4);
        return seconds * 1000 + Long.parseLong((fraction + "00").substring(0, 3));
    }

    private static double number(@Nullable String value) {
        if (value == null || !value.matches("\\d{1,12}(\\.\\d{1,12})?(?:s)?")) {
            return -1;
        }
        return Double.parseDouble(value.endsWith("s") ? value.substring(0, value.length() - 1) : value);
    }
}
