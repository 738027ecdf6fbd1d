package io.branchline.nutrition.engine.training.exercise;

/** How the amount of an exercise is counted. */
public enum Measure {
    REPETITIONS,
    HOLD,
    TIME
}
