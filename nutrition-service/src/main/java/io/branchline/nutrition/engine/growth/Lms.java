package io.branchline.nutrition.engine.growth;

/**
 * Box-Cox parameters of a reference at one age or length.
 *
 * @param l power
 * @param m median, in the unit of the measure
 * @param s coefficient of variation
 */
record Lms(double l, double m, double s) {
    private static final double LIMIT = 3;

    /** z-score of a value; beyond three standard deviations the distance between two and three is used as unit (WHO 2006). */
    double z(double value) {
        double z = plain(value);
        if (z > LIMIT) {
            return LIMIT + (value - at(3)) / (at(3) - at(2));
        }
        if (z < -LIMIT) {
            return -LIMIT + (value - at(-3)) / (at(-2) - at(-3));
        }
        return z;
    }

    /** The value at so many standard deviations from the median. */
    double at(double sd) {
        return l == 0 ? m * Math.exp(s * sd) : m * Math.pow(1 + l * s * sd, 1 / l);
    }

    /** Parameters between this and the next, at a share of the way. */
    Lms towards(Lms next, double share) {
        return share == 0
                ? this
                : new Lms(l + share * (next.l - l), m + share * (next.m - m), s + share * (next.s - s));
    }

    private double plain(double value) {
        return l == 0 ? Math.log(value / m) / s : (Math.pow(value / m, l) - 1) / (l * s);
    }
}
