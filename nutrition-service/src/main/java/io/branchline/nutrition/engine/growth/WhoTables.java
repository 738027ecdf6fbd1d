package io.branchline.nutrition.engine.growth;

import io.branchline.nutrition.engine.person.Sex;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The tables WHO publishes for the growth of children, each read once. */
final class WhoTables {
    private static final Map<Indicator, LmsTable> BY_DAY = tablesByDay();
    private static final Map<Indicator, LmsTable> BY_MONTH = tablesByMonth();
    private static final LmsTable BY_LENGTH = LmsTable.read("weight_for_length", "cm", 0.1);
    private static final LmsTable BY_HEIGHT = LmsTable.read("weight_for_height", "cm", 0.1);

    private WhoTables() {}

    static Optional<Lms> byDay(Indicator indicator, Sex sex, int days) {
        LmsTable table = BY_DAY.get(indicator);
        return table == null ? Optional.empty() : table.at(sex, days);
    }

    static Optional<Lms> byMonth(Indicator indicator, Sex sex, double months) {
        LmsTable table = BY_MONTH.get(indicator);
        return table == null ? Optional.empty() : table.at(sex, months);
    }

    static Optional<Lms> byHeight(Sex sex, double cm, boolean lying) {
        return (lying ? BY_LENGTH : BY_HEIGHT).at(sex, cm);
    }

    private static Map<Indicator, LmsTable> tablesByDay() {
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

    private static Map<Indicator, LmsTable> tablesByMonth() {
        Map<Indicator, LmsTable> tables = new EnumMap<>(Indicator.class);
        tables.put(Indicator.HEIGHT_FOR_AGE, LmsTable.read("height_for_age_5_19", "month", 1));
        tables.put(Indicator.WEIGHT_FOR_AGE, LmsTable.read("weight_for_age_5_10", "month", 1));
        tables.put(Indicator.BMI_FOR_AGE, LmsTable.read("bmi_for_age_5_19", "month", 1));
        return tables;
    }
}
