package io.branchline.nutrition.engine.training.exercise;

/** How much practice an exercise needs, and how much a person has. */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED;

    /** Whether somebody of this level may do an exercise of the other. */
    public boolean covers(Level needed) {
        return compareTo(needed) >= 0;
    }
}
