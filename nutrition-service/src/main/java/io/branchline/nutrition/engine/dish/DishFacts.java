package io.branchline.nutrition.engine.dish;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.food.group.HeiGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What follows from a dish's ingredients. Nutrients are those of the foods as bought: losses in cooking are not
 * subtracted, and oil and sauce count as eaten whole.
 *
 * @param perServing nutrients of one serving
 * @param patterns food-group equivalents of one serving
 * @param allergens of any ingredient
 * @param flags what holds of every ingredient
 */
public record DishFacts(
        Dish dish, NutrientVector perServing, FoodPatterns patterns, Set<Allergen> allergens, Set<DietFlag> flags) {
    private static final Set<HeiGroup> MEAT =
            EnumSet.of(HeiGroup.MEAT, HeiGroup.POULTRY, HeiGroup.CURED_MEAT, HeiGroup.ORGAN_MEAT);

    /** Makes the sets unmodifiable. */
    public DishFacts {
        allergens = Set.copyOf(allergens);
        flags = Set.copyOf(flags);
    }

    /** Computes the facts; IllegalArgumentException for a food the table lacks. */
    public static DishFacts of(Dish dish, FoodTable foods) {
        NutrientVector nutrients = NutrientVector.NOTHING;
        FoodPatterns patterns = FoodPatterns.NONE;
        Set<Allergen> allergens = EnumSet.noneOf(Allergen.class);
        List<Food> eaten = new ArrayList<>();
        for (Ingredient ingredient : dish.ingredients()) {
            Food food = foods.get(ingredient.food());
            double hundreds = ingredient.grams() / dish.servings() / 100;
            nutrients = nutrients.plus(food.per100g(), hundreds);
            patterns = patterns.plus(food.patterns(), hundreds);
            allergens.addAll(food.allergens());
            eaten.add(food);
        }
        return new DishFacts(dish, nutrients, patterns, allergens, flags(eaten));
    }

    /** Whether the diet allows it; HALAL and KOSHER presume that meat comes from a certified butcher. */
    public boolean suits(Diet diet) {
        return switch (diet) {
            case OMNIVORE -> true;
            case PESCATARIAN -> flags.contains(DietFlag.PESCATARIAN);
            case VEGETARIAN -> flags.contains(DietFlag.VEGETARIAN);
            case VEGAN -> flags.contains(DietFlag.VEGAN);
            case HALAL -> flags.contains(DietFlag.HALAL_OK);
            case KOSHER -> flags.contains(DietFlag.KOSHER_OK);
        };
    }

    private static Set<DietFlag> flags(List<Food> foods) {
        Set<DietFlag> common = EnumSet.allOf(DietFlag.class);
        foods.forEach(food -> common.retainAll(food.dietFlags()));
        if (mixesMeatAndMilk(foods)) {
            common.remove(DietFlag.KOSHER_OK);
        }
        return common;
    }

    /** Kosher kitchens do not cook meat with milk (Exodus 23:19), whatever each is by itself. */
    private static boolean mixesMeatAndMilk(List<Food> foods) {
        return foods.stream().anyMatch(food -> MEAT.contains(food.heiGroup()))
                && foods.stream().anyMatch(food -> !food.dietFlags().contains(DietFlag.DAIRY_FREE));
    }
}
