package io.branchline.nutrition.engine.usda;

import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.NutrientVector;
import java.util.List;

/**
 * A food of a USDA release, per 100 g edible portion.
 *
 * @param code NDB number or food code
 * @param group food group (SR) or WWEIA category (FNDDS)
 * @param refusePercent inedible share of what is bought, 0 where the release gives none
 * @param patterns food-group equivalents; none in SR
 */
public record ReleaseFood(
        String code,
        String description,
        String group,
        int refusePercent,
        NutrientVector per100g,
        FoodPatterns patterns,
        List<Portion> portions) {

    /** Makes the portions unmodifiable. */
    public ReleaseFood {
        portions = List.copyOf(portions);
    }

    /** A portion as the release words it, in grams. */
    public record Portion(String description, double grams) {}

    ReleaseFood with(FoodPatterns equivalents) {
        return new ReleaseFood(code, description, group, refusePercent, per100g, equivalents, portions);
    }
}
