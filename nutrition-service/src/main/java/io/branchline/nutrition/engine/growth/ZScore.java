package io.branchline.nutrition.engine.growth;

import io.branchline.nutrition.engine.person.Sex;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** z-scores by WHO. Lengths are expected lying until day 730 and standing from day 731; {@link #expected} converts. */
public final class ZScore {
    /** Last day of the standards for young children. */
    public static final int LAST_DAY = 1826;

    private static final int STANDING_FROM = 731;
    private static final double LYING_MORE = 0.7;
    private static final Map<Indicator, LmsTable> BY_DAY = byDay();
    private static final Map<Indicator, LmsTable> BY_MONTH = byMonth();
    private static final LmsTable BY_LENGTH = LmsTable.read("weight_for_length", "cm", 0.1);
    private static final LmsTable BY_HEIGHT = LmsTable.read("weight_for_height", "cm", 0.1);

    private ZScore() {}

    /** From birth to day 1,826; unrounded. Empty outside the table. Not for weight for height. */
    public static OptionalDouble byDay(Indicator indicator, Sex sex, int days, double value) {
        return z(parametersByDay(indicator, sex, days), value);
    }

    /** From month 60 to 229 (weight to 121), between months by straight line; unrounded. */
    public static OptionalDouble byMonth(Indicator indicator, Sex sex, double months, double value) {
        return z(parametersByMonth(indicator, sex, months), value);
    }

    /** Weight for a length lying (45-110 cm) or a height standing (65-120 cm); unrounded. */
    public static OptionalDouble weightForHeight(Sex sex, double cm, boolean lying, double weightKg) {
        return z(parametersByHeight(sex, cm, lying), weightKg);
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

    static Optional<Lms> parametersByDay(Indicator indicator, Sex sex, int days) {
        LmsTable table = BY_DAY.get(indicator);
        return table == null ? Optional.empty() : table.at(sex, days);
    }

    static Optional<Lms> parametersByMonth(Indicator indicator, Sex sex, double months) {
        LmsTable table = BY_MONTH.get(indicator);
        return table == null ? Optional.empty() : table.at(sex, months);
    }

    static Optional<Lms> parametersByHeight(Sex sex, double cm, boolean lying) {
        return (lying ? BY_LENGTH : BY_HEIGHT).at(sex, cm);
    }

    private static OptionalDouble z(Optional<Lms> parameters, double value) {
        return parameters.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(parameters.get().z(value));
    }

    private static Map<Indicator, LmsTable> byDay() {
        Map<Indicator, LmsTable> tables = new EnumMap<>(Indicator.class);
        tables.put(Indicator.HEIGHT_FOR_AGE, LmsTable.read("length_for_age", "day", 1));
        tables.put(Indicator.WEIGHT_FOR_AGE, LmsTable.read("weight_for_age", "day", 1));
        tables.put(Indicator.BMI_FOR_AGE, LmsTable.read("bmi_for_age", "day", 1));
        tables.put(Indicator.HEAD_FOR_AGE, LmsTable.read("head_for_age", "day", 1));
        tables.put(Indicator.ARM_FOR_AGE, LmsTable.read("arm_for_age", "day", 1));
        tables.put(Indicator.TRICEPS_FOR_AGE, LmsTable.read("triceps_for_age", "day", 1));
        tables.put(Indicator.SUBSCAPULAR_FOR_AGE, LmsTable.read("subscapular_for_age", "day", 1));
        return tables;
    }

    private static Map<Indicator, LmsTable> byMonth() {
        Map<Indicator, LmsTable> tables = new EnumMap<>(Indicator.class);
        tables.put(Indicator.HEIGHT_FOR_AGE, LmsTable.read("height_for_age_5_19", "month", 1));
        tables.put(Indicator.WEIGHT_FOR_AGE, LmsTable.read("weight_for_age_5_10", "month", 1));
        tables.put(Indicator.BMI_FOR_AGE, LmsTable.read("bmi_for_age_5_19", "month", 1));
        return tables;
    }
}
