package io.branchline.nutrition.menu;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.food.group.Aisle;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.food.group.HeiGroup;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody's own food as it was when a menu was stored, so that the menu outlives the food. */
public record KeptFood(
        String id,
        Text name,
        PagodaGroup pagodaGroup,
        HeiGroup heiGroup,
        int ediblePercent,
        Set<Allergen> allergens,
        Set<DietFlag> dietFlags,
        Aisle aisle,
        List<Food.Measure> measures,
        Map<Nutrient, Double> per100g,
        FoodPatterns patterns) {

    static KeptFood of(Food food) {
        return new KeptFood(
                food.id(),
                food.name(),
                food.pagodaGroup(),
                food.heiGroup(),
                food.ediblePercent(),
                food.allergens(),
                food.dietFlags(),
                food.aisle(),
                food.measures(),
                food.per100g().toMap(),
                food.patterns());
    }

    Food food() {
        return new Food(
                id,
                name,
                List.of(),
                List.of(),
                new Food.Source(Food.Source.OWN, id, true),
                pagodaGroup,
                heiGroup,
                ediblePercent,
                allergens,
                dietFlags,
                aisle,
                measures,
                NutrientVector.of(per100g),
                patterns);
    }
}
