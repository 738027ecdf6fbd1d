package io.branchline.nutrition.engine.menu.objective;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.menu.problem.Shape;

/**
 * A way to lay a table.
 *
 * @param choices the dishes, by number, that may stand at each place
 */
@SuppressWarnings("ArrayRecordComponent")
public record Setting(Shape shape, Region region, int[][] choices) {

    /**
     * So many servings of a dish at one place of a setting, on any days.
     *
     * @param dish its number
     * @param quarters of a serving of the recipe, all of them together
     */
    public record Pick(Setting setting, int place, int dish, int count, int quarters) {}
}
