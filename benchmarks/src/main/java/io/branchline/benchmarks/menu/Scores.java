package io.branchline.benchmarks.menu;

import io.branchline.nutrition.engine.diet.HealthyEatingIndex;
import io.branchline.nutrition.engine.diet.Intake;
import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.Serving;
import java.util.List;

/** The Healthy Eating Index of what one diner eats in a whole plan. */
final class Scores {
    private Scores() {}

    static double hei(Plan plan, String diner) {
        FoodPatterns patterns = FoodPatterns.NONE;
        NutrientVector sum = NutrientVector.NOTHING;
        List<Serving> servings = plan.servings().toList();
        for (Serving serving : servings) {
            patterns = patterns.plus(serving.dish().patterns(), serving.portion(diner));
            sum = sum.plus(serving.nutrients(diner));
        }
        Intake intake = new Intake(
                sum.get(Nutrient.ENERGY),
                patterns,
                sum.get(Nutrient.SODIUM),
                sum.get(Nutrient.SATURATED_FAT),
                sum.get(Nutrient.MONOUNSATURATED_FAT),
                sum.get(Nutrient.POLYUNSATURATED_FAT));
        return HealthyEatingIndex.of(intake, false).total();
    }
}
