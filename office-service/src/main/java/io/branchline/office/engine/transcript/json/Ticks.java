package io.branchline.office.engine.transcript.json;

import java.util.List;

/** Whether a recogniser counts in seconds or milliseconds: whole numbers that last hundreds are milliseconds. */
record Ticks(double millisPerTick) {
    private static final double LONGEST_SECONDS = 120;

    static Ticks of(List<Piece> pieces, boolean tingwu) {
        if (tingwu) {
            return new Ticks(1);
        }
        double total = 0;
        int timed = 0;
        boolean whole = true;
        for (Piece piece : pieces) {
            double start = piece.start().number();
            double end = piece.end().number();
            if (start >= 0 && end >= start) {
                whole &= start == Math.rint(start) && end == Math.rint(end);
                total += end - start;
                timed++;
            }
        }
        boolean millis = whole && timed > 0 && total / timed > LONGEST_SECONDS;
        return new Ticks(millis ? 1 : 1000);
    }

    long millis(Tick tick) {
        return tick.number() >= 0 ? Math.round(tick.number() * millisPerTick) : tick.clockMs();
    }
}
