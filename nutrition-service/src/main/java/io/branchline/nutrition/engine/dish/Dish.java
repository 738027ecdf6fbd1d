package io.branchline.nutrition.engine.dish;

import io.branchline.nutrition.engine.text.Text;
import java.util.List;
import java.util.Set;

/**
 * A dish as it is cooked.
 *
 * @param id kebab-case name, unique and stable
 * @param servings how many adults the recipe serves, 1 to 12
 * @param spicy 0 not at all to 3 hot
 * @param cost 1 cheap, 2 middling, 3 dear
 * @param ingredients everything that is eaten, oil and salt included, without cooking water
 */
public record Dish(
        String id,
        Text name,
        Cuisine cuisine,
        Set<Slot> slots,
        Role role,
        int servings,
        Effort effort,
        int spicy,
        int cost,
        List<Ingredient> ingredients,
        List<Text> steps) {

    /** Keeps what it was given from changing. */
    public Dish {
        slots = Set.copyOf(slots);
        ingredients = List.copyOf(ingredients);
        steps = List.copyOf(steps);
    }

    /** Raw edible grams of one serving, without cooking water. */
    public double gramsPerServing() {
        return ingredients.stream().mapToDouble(Ingredient::grams).sum() / servings;
    }
}
