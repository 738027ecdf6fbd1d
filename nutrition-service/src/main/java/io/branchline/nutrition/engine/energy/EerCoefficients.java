package io.branchline.nutrition.engine.energy;

import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Sex;

/** Constants of NASEM 2023, Tables S-4, S-7 to S-9: intercept, per year, per cm, per kg; by activity from inactive to very active. */
final class EerCoefficients {
    private static final double[][] MEN = {
        {753.07, -10.83, 6.50, 14.10},
        {581.47, -10.83, 8.30, 14.94},
        {1004.82, -10.83, 6.52, 15.91},
        {-517.88, -10.83, 15.61, 19.11}
    };
    private static final double[][] WOMEN = {
        {584.90, -7.01, 5.72, 11.71},
        {575.77, -7.01, 6.60, 12.14},
        {710.25, -7.01, 6.54, 12.34},
        {511.83, -7.01, 9.07, 12.56}
    };
    private static final double[][] BOYS = {
        {-447.51, 3.68, 13.01, 13.15},
        {19.12, 3.68, 8.62, 20.28},
        {-388.19, 3.68, 12.66, 20.46},
        {-671.75, 3.68, 15.38, 23.25}
    };
    private static final double[][] GIRLS = {
        {55.59, -22.25, 8.43, 17.07},
        {-297.54, -22.25, 12.77, 14.73},
        {-189.55, -22.25, 11.74, 18.34},
        {-709.59, -22.25, 18.22, 14.25}
    };
    private static final double[][] PREGNANCY = {
        {1131.20, -2.04, 0.34, 12.15},
        {693.35, -2.04, 5.73, 10.20},
        {-223.84, -2.04, 13.23, 8.15},
        {-779.72, -2.04, 18.45, 8.73}
    };
    private static final double[] INFANT_BOY = {-716.45, -1.00, 17.82, 15.06};
    private static final double[] INFANT_GIRL = {-69.15, 80.0, 2.65, 54.15};

    private EerCoefficients() {}

    static double[] of(Sex sex, ActivityLevel level, boolean adult) {
        double[][] table = sex.isMale() ? (adult ? MEN : BOYS) : (adult ? WOMEN : GIRLS);
        return table[level.ordinal()];
    }

    static double[] infant(Sex sex) {
        return sex.isMale() ? INFANT_BOY : INFANT_GIRL;
    }

    static double[] pregnancy(ActivityLevel level) {
        return PREGNANCY[level.ordinal()];
    }
}
