package io.branchline.nutrition.engine.person;

/** Sex as the reference equations and tables divide people. */
public enum Sex {
    MALE,
    FEMALE;

    /** Whether male coefficients apply. */
    public boolean isMale() {
        return this == MALE;
    }
}
