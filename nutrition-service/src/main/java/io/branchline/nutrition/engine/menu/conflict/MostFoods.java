package io.branchline.nutrition.engine.menu.conflict;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.menu.objective.MealKind;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import java.util.Arrays;
import java.util.stream.IntStream;

/** How many foods a person can eat at most: by counting places and, for each place, the dish that is made of most. */
final class MostFoods {
    private final MenuModel model;
    private final int[] byMeal;

    private MostFoods(MenuModel model) {
        this.model = model;
        byMeal = new int[model.problem.meals()];
        for (MealKind kind : model.kinds) {
            int most = kind.settings().stream().mapToInt(this::most).max().orElse(0);
            kind.meals().forEach(meal -> byMeal[meal] = most);
        }
        model.problem.locked().forEach((meal, laid) -> byMeal[meal] = most(laid));
    }

    /** Whether more foods are wished, a day or in all, than the meals have room for. */
    static boolean areTooFew(MenuModel model) {
        Integer aDay = model.problem.wishes().foodsADay();
        Integer inAll = model.problem.wishes().foods();
        MostFoods most = new MostFoods(model);
        return (aDay != null && most.onTheLeanestDay() < aDay)
                || (inAll != null && Math.min(model.foodCount, most.inAll()) < inAll);
    }

    private int onTheLeanestDay() {
        int size = model.problem.slots().size();
        return IntStream.range(0, model.problem.days())
                .map(day -> Arrays.stream(byMeal, day * size, (day + 1) * size).sum())
                .min()
                .orElse(0);
    }

    private int inAll() {
        return Arrays.stream(byMeal).sum();
    }

    private int most(Setting setting) {
        return Arrays.stream(setting.choices())
                .mapToInt(dishes -> Arrays.stream(dishes)
                        .map(dish -> model.foods[dish].length)
                        .max()
                        .orElse(0))
                .sum();
    }

    private static int most(PlannedMeal laid) {
        return laid.servings().stream()
                .map(serving -> serving.dish())
                .map(DishFacts::foods)
                .mapToInt(foods -> foods.size())
                .sum();
    }
}
