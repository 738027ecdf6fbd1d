package io.branchline.nutrition.engine.assessment;

import io.branchline.nutrition.engine.energy.ActivityBudget;
import io.branchline.nutrition.engine.person.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything an assessment is made from.
 *
 * @param asOf the day it is made for
 * @param budget a whole day of activities, instead of an activity level
 */
public record AssessmentInput(
        Person person, LocalDate asOf, @Nullable ActivityBudget budget) {

    /** Without a budget of activities. */
    public static AssessmentInput of(Person person, LocalDate asOf) {
        return new AssessmentInput(person, asOf, null);
    }
}
