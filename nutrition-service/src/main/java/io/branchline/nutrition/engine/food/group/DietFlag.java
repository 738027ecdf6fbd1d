package io.branchline.nutrition.engine.food.group;

import io.branchline.nutrition.engine.eating.Diet;
import java.util.Optional;

/** What may be said of a food as such; absence means that it does not hold or is not certain. */
public enum DietFlag {
    /** Nothing from an animal, honey included. */
    VEGAN,
    /** No flesh of animals; milk, eggs and honey may be in it. Cheeses that law or custom make with animal rennet do not count. */
    VEGETARIAN,
    /** No flesh but that of fish and shellfish. */
    PESCATARIAN,
    /** No pork, blood or alcohol; meat presumes a certified butcher. */
    HALAL_OK,
    /** A kosher species and no forbidden part; meat presumes a certified butcher, and meat with milk is a question of the dish. */
    KOSHER_OK,
    /** No pork or lard. */
    PORK_FREE,
    /** No alcohol as bought. */
    ALCOHOL_FREE,
    /** No wheat, rye, barley or oats in the usual product. */
    GLUTEN_FREE,
    /** No milk. */
    DAIRY_FREE,
    /** No milk, or milk freed of lactose. */
    LACTOSE_FREE,
    /** None of the five pungent plants that Chinese Buddhist cooking (净素) leaves out: garlic, onion, leek, chives, scallion. */
    NO_PUNGENT,
    /** Nothing that pregnant women are told to avoid: raw or mercury-rich fish, liver, alcohol, soft or unpasteurised cheese. */
    PREGNANCY_OK;

    /** What must hold of a food for the diet to allow it; empty where everything is allowed. */
    public static Optional<DietFlag> of(Diet diet) {
        return switch (diet) {
            case OMNIVORE -> Optional.empty();
            case PESCATARIAN -> Optional.of(PESCATARIAN);
            case VEGETARIAN -> Optional.of(VEGETARIAN);
            case VEGAN -> Optional.of(VEGAN);
            case HALAL -> Optional.of(HALAL_OK);
            case KOSHER -> Optional.of(KOSHER_OK);
        };
    }
}
