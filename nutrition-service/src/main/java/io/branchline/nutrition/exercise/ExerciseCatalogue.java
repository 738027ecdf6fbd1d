package io.branchline.nutrition.exercise;

import io.branchline.nutrition.engine.training.exercise.ExerciseTable;
import io.branchline.nutrition.engine.training.safety.ContraindicationTable;
import jakarta.inject.Singleton;

/** The shipped exercises and the rules about them, read once. */
@Singleton
public class ExerciseCatalogue {
    private final ExerciseTable exercises = ExerciseTable.shipped();
    private final ContraindicationTable contraindications = ContraindicationTable.shipped();

    public ExerciseTable exercises() {
        return exercises;
    }

    public ContraindicationTable contraindications() {
        return contraindications;
    }
}
