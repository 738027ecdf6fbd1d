package io.branchline.nutrition.exerciseplan;

import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.exerciseplanner.PlanRequest;

/** What a person is taken to train at present when the request does not say. */
final class PresentPractice {
    private PresentPractice() {}

    /** Present volume by the activity category, on its cautious side; strength work only when told. */
    static PlanRequest.Practice of(Person person) {
        ActivityLevel activity = person.activity();
        int minutes = activity == null
                ? 0
                : switch (activity) {
                    case INACTIVE -> 0;
                    case LOW_ACTIVE -> 60;
                    case ACTIVE -> 150;
                    case VERY_ACTIVE -> 250;
                };
        return new PlanRequest.Practice(Level.BEGINNER, minutes, 0);
    }
}
