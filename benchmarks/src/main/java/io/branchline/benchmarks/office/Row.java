package io.branchline.benchmarks.office;

import java.util.Locale;

/** One figure of the result: what was measured on which set, what was reached, and what is asked for. */
record Row(String set, String measure, double reached, String wanted) {
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-10s %-52s %6.3f   %s", set, measure, reached, wanted);
    }
}
