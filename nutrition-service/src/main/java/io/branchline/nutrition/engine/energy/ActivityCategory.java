package io.branchline.nutrition.engine.energy;

import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Age;

/** How active a person is called by the physical activity level. */
final class ActivityCategory {
    private ActivityCategory() {}

    /** The category of a level by the quartiles NASEM 2023 divides at (chapter 5), from 3 years. */
    static ActivityLevel of(double pal, Age age) {
        double[] cuts = cuts(age.years());
        if (pal < cuts[0]) {
            return ActivityLevel.INACTIVE;
        }
        if (pal < cuts[1]) {
            return ActivityLevel.LOW_ACTIVE;
        }
        return pal < cuts[2] ? ActivityLevel.ACTIVE : ActivityLevel.VERY_ACTIVE;
    }

    private static double[] cuts(double years) {
        if (years < 9) {
            return new double[] {1.31, 1.44, 1.59};
        }
        if (years < 14) {
            return new double[] {1.44, 1.59, 1.77};
        }
        if (years < 19) {
            return new double[] {1.56, 1.73, 1.92};
        }
        return years < 71 ? new double[] {1.53, 1.68, 1.85} : new double[] {1.46, 1.62, 1.79};
    }
}
