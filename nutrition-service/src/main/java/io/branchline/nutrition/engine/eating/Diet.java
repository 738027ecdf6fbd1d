package io.branchline.nutrition.engine.eating;

/** How a person eats by conviction or choice; allergies are separate. */
public enum Diet {
    OMNIVORE,
    PESCATARIAN,
    VEGETARIAN,
    VEGAN,
    HALAL,
    KOSHER
}
