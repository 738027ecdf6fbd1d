package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.food.NutrientVector;
import java.util.List;

/** A meal as planned: dishes that go together, each with its portion. */
public record PlannedMeal(Shape shape, Region region, List<Serving> servings) {

    /** Keeps its own copy of the servings. */
    public PlannedMeal {
        servings = List.copyOf(servings);
    }

    /**
     * One dish on the table.
     *
     * @param portion in servings of the recipe, in steps of a quarter
     */
    public record Serving(DishFacts dish, double portion) {
        /** Nutrients of this serving. */
        public NutrientVector nutrients() {
            return dish.perServing().times(portion);
        }

        /** Weight as bought, in grams. */
        public double grams() {
            return dish.dish().gramsPerServing() * portion;
        }
    }

    /** The sum of its servings. */
    public NutrientVector nutrients() {
        NutrientVector sum = NutrientVector.NOTHING;
        for (Serving serving : servings) {
            sum = sum.plus(serving.nutrients());
        }
        return sum;
    }
}
