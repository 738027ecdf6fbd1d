package io.branchline.office.engine.document.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A measured value as a finding states it: whole, or with one decimal. */
public final class Measure {
    private static final double LARGE = 1e15;

    private Measure() {}

    /** At most one decimal, halves rounded away from 0. */
    public static String print(double value) {
        boolean whole = value == Math.rint(value);
        if (Math.abs(value) >= LARGE || value == 0 || Double.isNaN(value)) {
            return String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", value);
        }
        return whole
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
