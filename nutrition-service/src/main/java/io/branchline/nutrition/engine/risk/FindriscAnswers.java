package io.branchline.nutrition.engine.risk;

import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Person;

/** What must be known of a person before FINDRISC counts points. */
final class FindriscAnswers {
    private FindriscAnswers() {}

    /** Whether every question is answered. */
    static boolean areComplete(Person person) {
        History history = person.history();
        return person.sex() != null
                && person.age() != null
                && person.has(Measure.WEIGHT, Measure.HEIGHT, Measure.WAIST)
                && history.activeDaily() != null
                && history.vegetablesDaily() != null
                && history.highGlucoseBefore() != null
                && history.diabetesInFamily() != null;
    }
}
