package io.branchline.nutrition.engine.growth;

import io.branchline.nutrition.engine.person.Sex;
import java.util.Optional;
import java.util.OptionalDouble;

/** z-scores by WHO. Lengths are expected lying until day 730 and standing from day 731; {@link #expected} converts. */
public final class ZScore {
    /** Last day of the standards for young children. */
    public static final int LAST_DAY = 1826;

    private static final int STANDING_FROM = 731;
    private static final double LYING_MORE = 0.7;

    private ZScore() {}

    /** From birth to day 1,826; unrounded. Empty outside the table. Not for weight for height. */
    public static OptionalDouble byDay(Indicator indicator, Sex sex, int days, double value) {
        return z(WhoTables.byDay(indicator, sex, days), value);
    }

    /** From month 60 to 229 (weight to 121), between months by straight line; unrounded. */
    public static OptionalDouble byMonth(Indicator indicator, Sex sex, double months, double value) {
        return z(WhoTables.byMonth(indicator, sex, months), value);
    }

    /** Weight for a length lying (45-110 cm) or a height standing (65-120 cm); unrounded. */
    public static OptionalDouble weightForHeight(Sex sex, double cm, boolean lying, double weightKg) {
        return z(WhoTables.byHeight(sex, cm, lying), weightKg);
    }

    /** The length or height as the standard of that age expects it: 0.7 cm more lying than standing. */
    public static double expected(double cm, int days, boolean lying) {
        if (days < STANDING_FROM) {
            return lying ? cm : cm + LYING_MORE;
        }
        return lying ? cm - LYING_MORE : cm;
    }

    /** Whether the standard of that age expects a length lying. */
    public static boolean expectsLying(int days) {
        return days < STANDING_FROM;
    }

    private static OptionalDouble z(Optional<Lms> parameters, double value) {
        return parameters.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(parameters.get().z(value));
    }
}
