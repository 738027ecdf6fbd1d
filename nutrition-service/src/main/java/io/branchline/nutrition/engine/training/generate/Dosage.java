package io.branchline.nutrition.engine.training.generate;

import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.plan.Item;
import io.branchline.nutrition.engine.training.strength.StrengthDose;

/** Turns an exercise and a dose into a line of the session, counted as the exercise is counted. */
final class Dosage {
    private static final int STRETCH_SECONDS = 30;
    private static final int STRETCH_SETS = 2;
    private static final int LOOSE_REPETITIONS = 10;

    private Dosage() {}

    static Item strength(Exercise exercise, StrengthDose dose) {
        return switch (exercise.measure()) {
            case REPETITIONS ->
                Item.repeated(
                        exercise.code(), dose.sets(), dose.repsFrom(), dose.repsTo(), dose.restSeconds(), dose.rpe());
            case HOLD, TIME ->
                Item.held(exercise.code(), dose.sets(), dose.holdSeconds(), dose.restSeconds(), dose.rpe());
        };
    }

    static Item stretch(Exercise exercise) {
        return Item.held(exercise.code(), STRETCH_SETS, STRETCH_SECONDS, 0, 2);
    }

    static Item loosen(Exercise exercise) {
        return Item.repeated(exercise.code(), 1, LOOSE_REPETITIONS, LOOSE_REPETITIONS, 0, 2);
    }
}
