package io.branchline.nutrition.engine.food.group;

/** The food group of the US Food Patterns that a food mainly belongs to; HEI-2020 components are made of these. */
public enum HeiGroup {
    WHOLE_FRUIT,
    FRUIT_JUICE,
    DARK_GREEN_VEGETABLES,
    RED_ORANGE_VEGETABLES,
    STARCHY_VEGETABLES,
    OTHER_VEGETABLES,
    LEGUMES,
    WHOLE_GRAINS,
    REFINED_GRAINS,
    DAIRY,
    MEAT,
    CURED_MEAT,
    ORGAN_MEAT,
    POULTRY,
    SEAFOOD_HIGH_OMEGA3,
    SEAFOOD_LOW_OMEGA3,
    EGGS,
    SOY,
    NUTS_SEEDS,
    OILS,
    SATURATED_FAT_SOURCE,
    ADDED_SUGARS,
    ALCOHOL,
    NONE
}
