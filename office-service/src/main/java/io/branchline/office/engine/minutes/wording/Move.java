package io.branchline.office.engine.minutes.wording;

import java.util.Locale;

/** What a sentence of a meeting does beyond telling something. */
public enum Move {
    /** Something is settled. */
    DECISION(-0.7, -2.5),
    /** Somebody is to do something afterwards. */
    ACTION(-0.4, -2.5),
    /** A question is left open. */
    QUESTION(-0.8, -2.5),
    /** Something may go wrong. */
    RISK(-0.6, -2.5);

    private final double least;
    private final double never;

    Move(double least, double never) {
        this.least = least;
        this.never = never;
    }

    /** The log odds from which on the wording alone is enough. */
    public double least() {
        return least;
    }

    /** The log odds below which nothing else is enough. */
    public double never() {
        return never;
    }

    String kind() {
        return this == QUESTION ? "open_question" : name().toLowerCase(Locale.ROOT);
    }
}
