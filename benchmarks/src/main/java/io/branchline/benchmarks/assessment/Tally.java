package io.branchline.benchmarks.assessment;

/** How many values were compared, the largest difference, and those beyond the tolerance. */
final class Tally {
    private static final int SHOWN = 8;

    private final String name;
    private final double tolerance;
    private int compared;
    private int wrong;
    private int absent;
    private double largest;

    Tally(String name, double tolerance) {
        this.name = name;
        this.tolerance = tolerance;
    }

    /** Compares; an absent value on one side only is wrong, too. */
    void compare(String what, double expected, double actual) {
        compared++;
        double difference = Math.abs(expected - actual);
        boolean same = Double.isNaN(expected) ? Double.isNaN(actual) : difference <= tolerance;
        if (!same) {
            wrong++;
            if (wrong <= SHOWN) {
                System.out.printf("  %s: expected %s, was %s%n", what, expected, actual);
            }
        }
        if (!Double.isNaN(difference)) {
            largest = Math.max(largest, difference);
        } else {
            absent++;
        }
    }

    /** Prints the line of the result; whether nothing was wrong. */
    boolean report() {
        System.out.printf(
                "%-34s %7d compared (%d rightly absent), %d beyond %.4g, largest difference %.3g%n",
                name, compared, absent, wrong, tolerance, largest);
        return wrong == 0 && compared > 0;
    }
}
