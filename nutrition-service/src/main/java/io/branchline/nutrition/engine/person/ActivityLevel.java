package io.branchline.nutrition.engine.person;

/** Habitual physical activity in the four categories of NASEM 2023, Dietary Reference Intakes for Energy, chapter 5. */
public enum ActivityLevel {
    INACTIVE,
    LOW_ACTIVE,
    ACTIVE,
    VERY_ACTIVE
}
