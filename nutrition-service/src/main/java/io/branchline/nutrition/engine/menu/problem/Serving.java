package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.food.NutrientVector;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One dish on the table and who eats it.
 *
 * @param place which place of the meal's {@link Shape} it stands at, from 0
 * @param portions in servings of the recipe, in steps of a quarter, by the id of each diner who eats of it
 */
public record Serving(DishFacts dish, int place, Map<String, Double> portions) {

    /** Keeps its own copy in the order of the ids. */
    public Serving {
        portions = Collections.unmodifiableMap(new TreeMap<>(portions));
        if (portions.isEmpty()) {
            throw new IllegalArgumentException("nobody eats " + dish.dish().id());
        }
    }

    /** What the diner eats of it, 0 when nothing. */
    public double portion(String diner) {
        return portions.getOrDefault(diner, 0.0);
    }

    /** What has to be cooked, in servings of the recipe. */
    public double portion() {
        return portions.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Nutrients of all that is cooked. */
    public NutrientVector nutrients() {
        return dish.perServing().times(portion());
    }

    /** Nutrients of what the diner eats. */
    public NutrientVector nutrients(String diner) {
        return dish.perServing().times(portion(diner));
    }

    /** Weight of all that is cooked as bought, in grams. */
    public double grams() {
        return dish.dish().gramsPerServing() * portion();
    }

    /** Weight of what the diner eats as bought, in grams. */
    public double grams(String diner) {
        return dish.dish().gramsPerServing() * portion(diner);
    }
}
