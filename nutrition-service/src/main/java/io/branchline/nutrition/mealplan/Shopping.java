package io.branchline.nutrition.mealplan;

import io.branchline.nutrition.engine.dish.Ingredient;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.food.group.Aisle;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.Serving;
import io.branchline.nutrition.mealplan.MealPlanView.AisleView;
import io.branchline.nutrition.mealplan.MealPlanView.ItemView;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What to buy for a plan, by aisle: only grams are added up, and what is thrown away in the kitchen is bought, too. */
final class Shopping {
    private Shopping() {}

    static List<AisleView> list(Plan plan, Locale locale) {
        Map<Aisle, Map<String, Double>> aisles = new EnumMap<>(Aisle.class);
        plan.days().stream()
                .flatMap(day -> day.meals().stream())
                .flatMap(meal -> meal.servings().stream())
                .forEach(serving -> add(aisles, serving));
        return aisles.entrySet().stream()
                .map(aisle -> new AisleView(
                        aisle.getKey().name(),
                        aisle.getKey().text().in(locale),
                        aisle.getValue().entrySet().stream()
                                .map(item -> new ItemView(
                                        item.getKey(),
                                        FoodTable.shipped()
                                                .get(item.getKey())
                                                .name()
                                                .in(locale),
                                        Math.ceil(item.getValue())))
                                .toList()))
                .toList();
    }

    private static void add(Map<Aisle, Map<String, Double>> aisles, Serving serving) {
        for (Ingredient ingredient : serving.dish().dish().ingredients()) {
            Food food = FoodTable.shipped().get(ingredient.food());
            double eaten = ingredient.grams() / serving.dish().dish().servings() * serving.portion();
            double bought = eaten * 100 / food.ediblePercent();
            aisles.computeIfAbsent(food.aisle(), aisle -> new TreeMap<>()).merge(food.id(), bought, Double::sum);
        }
    }
}
