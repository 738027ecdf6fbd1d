package io.branchline.nutrition.engine.risk;

import io.branchline.nutrition.engine.body.BodyMassIndex;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Person;
import java.util.Objects;

/** The points of the eight answers of FINDRISC. */
final class FindriscPoints {
    private FindriscPoints() {}

    /** In the order of the questions, for a person who answered them all. */
    static double[] of(Person person) {
        History history = person.history();
        return new double[] {
            age(Objects.requireNonNull(person.age()).completedYears()),
            bmi(BodyMassIndex.of(person.get(Measure.WEIGHT), person.get(Measure.HEIGHT))),
            waist(
                    person.get(Measure.WAIST),
                    Objects.requireNonNull(person.sex()).isMale()),
            Boolean.TRUE.equals(history.activeDaily()) ? 0 : 2,
            Boolean.TRUE.equals(history.vegetablesDaily()) ? 0 : 1,
            person.takesAny(Medicine.ANTIHYPERTENSIVE) ? 2 : 0,
            Boolean.TRUE.equals(history.highGlucoseBefore()) ? 5 : 0,
            family(Objects.requireNonNull(history.diabetesInFamily()))
        };
    }

    private static int age(int years) {
        return years < 45 ? 0 : years < 55 ? 2 : years < 65 ? 3 : 4;
    }

    private static int bmi(double bmi) {
        return bmi < 25 ? 0 : bmi <= 30 ? 1 : 3;
    }

    private static int waist(double cm, boolean male) {
        double first = male ? 94 : 80;
        double second = male ? 102 : 88;
        return cm < first ? 0 : cm <= second ? 3 : 4;
    }

    private static int family(History.Relative relative) {
        return switch (relative) {
            case NONE -> 0;
            case SECOND_DEGREE -> 3;
            case FIRST_DEGREE -> 5;
        };
    }
}
