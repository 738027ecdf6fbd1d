package io.branchline.nutrition.engine.dish;

import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodTable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How everyday a food is: by the number of shipped dishes that its kind, the name up to the first comma, goes into. */
public final class EverydayFoods {
    private EverydayFoods() {}

    /** The shipped foods with the most used kinds first; within a kind they keep the order of the table. */
    public static List<Food> first() {
        Collection<Food> foods = FoodTable.shipped().all();
        Map<String, Integer> dishes = new HashMap<>();
        for (Dish dish : DishTable.shipped().all()) {
            dish.ingredients().stream()
                    .map(Ingredient::food)
                    .distinct()
                    .forEach(food -> dishes.merge(food, 1, Integer::sum));
        }
        Map<String, Integer> uses = new HashMap<>();
        foods.forEach(food -> uses.merge(kind(food), dishes.getOrDefault(food.id(), 0), Integer::sum));
        return foods.stream()
                .sorted(Comparator.comparing((Food food) -> uses.getOrDefault(kind(food), 0))
                        .reversed())
                .toList();
    }

    private static String kind(Food food) {
        return food.name().en().split(",", 2)[0];
    }
}
