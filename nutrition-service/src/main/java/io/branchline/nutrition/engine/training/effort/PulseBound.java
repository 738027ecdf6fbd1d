package io.branchline.nutrition.engine.training.effort;

import java.util.Locale;

/**
 * A heart rate at which a zone begins, with the sum that leads to it.
 *
 * @param bpm beats a minute, unrounded
 * @param shown the formula with its numbers
 */
record PulseBound(double bpm, String shown) {
    /** A share of what lies between a floor, 0 or the resting rate, and the highest rate. */
    static PulseBound of(double floor, double highest, double share) {
        double bpm = floor + share * (highest - floor);
        String shown = floor == 0
                ? String.format(Locale.ROOT, "%.2f × %.1f = %.1f", share, highest, bpm)
                : String.format(Locale.ROOT, "%.0f + %.2f × (%.1f − %.0f) = %.1f", floor, share, highest, floor, bpm);
        return new PulseBound(bpm, shown);
    }
}
