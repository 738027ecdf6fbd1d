package io.branchline.nutrition.engine.training.strength;

/** Which part of the body a day of strength work is for. */
public enum Focus {
    WHOLE_A,
    WHOLE_B,
    UPPER,
    LOWER,
    PLAY
}
