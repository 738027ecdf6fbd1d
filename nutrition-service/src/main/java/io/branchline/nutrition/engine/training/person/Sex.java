package io.branchline.nutrition.engine.training.person;

/** Sex as far as training rules ask for it. */
public enum Sex {
    FEMALE,
    MALE
}
