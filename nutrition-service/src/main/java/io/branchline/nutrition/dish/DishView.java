package io.branchline.nutrition.dish;

import io.branchline.kit.WebConventions.Created;
import io.branchline.nutrition.engine.dish.Cuisine;
import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.food.group.DietFlag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dish with all that follows from its ingredients, in the caller's language.
 *
 * @param key slug of a shipped dish; one's own dishes have none
 * @param nutrientsPerServing amounts by name with unit, of the ingredients as bought
 * @param lowerBounds nutrients that some ingredient's figures lack: their amount is at least what is shown
 * @param allergens union over the ingredients, also where they only commonly contain it
 * @param undeclaredAllergens own foods that declare none: the dish counts as containing every allergen
 * @param diets that allow every ingredient
 */
record DishView(
        UUID id,
        @Nullable String key,
        boolean own,
        String name,
        Cuisine cuisine,
        String cuisineName,
        List<Slot> slots,
        Role role,
        int servings,
        int minutesActive,
        int minutesTotal,
        int difficulty,
        int spicy,
        int cost,
        List<IngredientView> ingredients,
        List<String> steps,
        double gramsPerServing,
        Map<String, Double> nutrientsPerServing,
        List<String> lowerBounds,
        FoodPatterns foodPatternsPerServing,
        List<Allergen> allergens,
        List<String> undeclaredAllergens,
        List<Diet> diets,
        List<DietFlag> flags)
        implements Created {

    /** Grams of the edible part as bought, for the whole recipe. */
    record IngredientView(String food, String name, double grams) {}

    /** A dish in a list: enough to choose it. */
    record Summary(
            UUID id,
            @Nullable String key,
            boolean own,
            String name,
            Cuisine cuisine,
            List<Slot> slots,
            Role role,
            int minutesTotal,
            int spicy,
            int cost,
            double energyKcal,
            double proteinG,
            double sodiumMg,
            List<Allergen> allergens,
            List<Diet> diets) {

        static Summary of(FoundDish found, Locale locale) {
            Dish dish = found.facts().dish();
            NutrientVector serving = found.facts().perServing();
            return new Summary(
                    found.id(),
                    found.key(),
                    found.isOwn(),
                    dish.name().in(locale),
                    dish.cuisine(),
                    dish.slots().stream().sorted().toList(),
                    dish.role(),
                    dish.effort().minutesTotal(),
                    dish.spicy(),
                    dish.cost(),
                    rounded(serving.get(Nutrient.ENERGY)),
                    rounded(serving.get(Nutrient.PROTEIN)),
                    rounded(serving.get(Nutrient.SODIUM)),
                    found.facts().allergens().stream().sorted().toList(),
                    allowing(found.facts()));
        }
    }

    static DishView of(FoundDish found, Locale locale) {
        DishFacts facts = found.facts();
        Dish dish = facts.dish();
        return new DishView(
                found.id(),
                found.key(),
                found.isOwn(),
                dish.name().in(locale),
                dish.cuisine(),
                dish.cuisine().label().in(locale),
                dish.slots().stream().sorted().toList(),
                dish.role(),
                dish.servings(),
                dish.effort().minutesActive(),
                dish.effort().minutesTotal(),
                dish.effort().difficulty(),
                dish.spicy(),
                dish.cost(),
                ingredients(facts, locale),
                dish.steps().stream().map(step -> step.in(locale)).toList(),
                rounded(dish.gramsPerServing()),
                byKey(facts.perServing()),
                lowerBounds(facts.perServing()),
                facts.patterns(),
                facts.allergens().stream().sorted().toList(),
                facts.foods().stream()
                        .filter(Food::isUndeclared)
                        .map(food -> food.name().in(locale))
                        .toList(),
                allowing(facts),
                facts.flags().stream().sorted().toList());
    }

    private static List<IngredientView> ingredients(DishFacts facts, Locale locale) {
        return facts.dish().ingredients().stream()
                .map(part -> new IngredientView(
                        part.food(), facts.food(part.food()).name().in(locale), part.grams()))
                .toList();
    }

    private static List<Diet> allowing(DishFacts facts) {
        return Arrays.stream(Diet.values()).filter(facts::suits).toList();
    }

    private static Map<String, Double> byKey(NutrientVector amounts) {
        Map<String, Double> byKey = new LinkedHashMap<>();
        for (Nutrient nutrient : Nutrient.values()) {
            byKey.put(nutrient.key(), rounded(amounts.get(nutrient)));
        }
        return byKey;
    }

    private static List<String> lowerBounds(NutrientVector amounts) {
        return Stream.of(Nutrient.values())
                .filter(nutrient -> !amounts.isKnown(nutrient))
                .map(Nutrient::key)
                .toList();
    }

    private static double rounded(double amount) {
        return Math.round(amount * 100) / 100.0;
    }
}
