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
 * @param foods of the ingredients, in their order, as they were when the facts were computed
 * @param perServing nutrients of one serving
 * @param patterns food-group equivalents of one serving
 * @param allergens of any ingredient
 * @param flags what holds of every ingredient
 */
public record DishFacts(
        Dish dish,
        List<Food> foods,
        NutrientVector perServing,
        FoodPatterns patterns,
        Set<Allergen> allergens,
        Set<DietFlag> flags) {
    private static final Set<HeiGroup> MEAT =
            EnumSet.of(HeiGroup.MEAT, HeiGroup.POULTRY, HeiGroup.CURED_MEAT, HeiGroup.ORGAN_MEAT);

    /** Makes the collections unmodifiable. */
    public DishFacts {
        foods = List.copyOf(foods);
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
        return new DishFacts(dish, eaten, nutrients, patterns, allergens, flags(eaten));
    }

    /** The food of one of the ingredients, by its id. */
    public Food food(String id) {
        return foods.stream()
                .filter(food -> food.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(dish.id() + " is not made of " + id));
    }

    /** Whether the diet allows it; HALAL and KOSHER presume that meat comes from a certified butcher. */
    public boolean suits(Diet diet) {
        return DietFlag.of(diet).map(flags::contains).orElse(true);
    }

    private static Set<DietFlag> flags(List<Food> foods) {
        Set<DietFlag> common = EnumSet.allOf(DietFlag.class);
        foods.forEach(food -> common.retainAll(food.dietFlags()));
        if (mixesMeatAndMilk(foods)) {
            common.remove(DietFlag.KOSHER_OK);
        }
        return common;
    }

    /** An own food of no stated group may be meat unless it is said to be free of it. */
    private static boolean mayBeMeat(Food food) {
        return MEAT.contains(food.heiGroup())
                || (food.isOwn()
                        && food.heiGroup() == HeiGroup.NONE
                        && !food.dietFlags().contains(DietFlag.PESCATARIAN));
    }

    /** Kosher kitchens do not cook meat with milk (Exodus 23:19), whatever each is by itself. */
    private static boolean mixesMeatAndMilk(List<Food> foods) {
        return foods.stream().anyMatch(DishFacts::mayBeMeat)
                && foods.stream().anyMatch(food -> !food.dietFlags().contains(DietFlag.DAIRY_FREE));
    }
}
