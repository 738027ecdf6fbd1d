package io.branchline.nutrition.engine.training.exercise;

/** What must be at hand; a chair, a wall, a towel and a mat are taken as given. */
public enum Equipment {
    BALL,
    BANDS,
    BARBELL,
    BENCH,
    BICYCLE,
    CABLE,
    CLIMBING_FRAME,
    DUMBBELLS,
    ELLIPTICAL,
    EXERCISE_BALL,
    EXERCISE_BIKE,
    FOAM_ROLLER,
    JUMP_ROPE,
    KETTLEBELL,
    MACHINE,
    MEDICINE_BALL,
    POLES,
    POOL,
    PULL_UP_BAR,
    PUNCHING_BAG,
    RACKET,
    ROWING_MACHINE,
    SKATES,
    STEP,
    SUSPENSION,
    TREADMILL
}
