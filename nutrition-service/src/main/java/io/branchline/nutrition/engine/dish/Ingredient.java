package io.branchline.nutrition.engine.dish;

/**
 * One food of a recipe.
 *
 * @param food id in the food table
 * @param grams edible part as bought (raw unless the food says otherwise), for the whole recipe, 0.1 to 5,000
 */
public record Ingredient(String food, double grams) {
    /** More than this of one food is a typing error, not a recipe. */
    public static final double MAX_GRAMS = 5_000;

    /** Refuses amounts nobody cooks with. */
    public Ingredient {
        if (!(grams >= 0.1 && grams <= MAX_GRAMS)) {
            throw new IllegalArgumentException(food + ": " + grams + " g");
        }
    }
}
