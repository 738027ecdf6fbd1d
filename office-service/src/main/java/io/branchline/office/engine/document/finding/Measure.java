package io.branchline.office.engine.document.finding;

import java.util.Locale;

/** A measured value as a finding states it: whole, or with one decimal. */
public final class Measure {
    private Measure() {}

    public static String print(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }
}
