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
    /** The largest number of servings of one recipe. */
    public static final int MAX_SERVINGS = 12;

    /** Refuses what is no dish: nothing in it, no meal to eat it at, or a scale left. */
    public Dish {
        slots = Set.copyOf(slots);
        ingredients = List.copyOf(ingredients);
        steps = List.copyOf(steps);
        if (slots.isEmpty() || ingredients.isEmpty()) {
            throw new IllegalArgumentException("no slot or no ingredient");
        }
        if (servings < 1 || servings > MAX_SERVINGS || spicy < 0 || spicy > 3 || cost < 1 || cost > 3) {
            throw new IllegalArgumentException("servings " + servings + ", spicy " + spicy + ", cost " + cost);
        }
    }

    /** Grams of one serving as bought, without cooking water. */
    public double gramsPerServing() {
        return ingredients.stream().mapToDouble(Ingredient::grams).sum() / servings;
    }
}
