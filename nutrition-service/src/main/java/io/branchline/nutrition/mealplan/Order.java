package io.branchline.nutrition.mealplan;

import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything a plan is made from: limits, eater, wishes, and the dishes this caller may use. */
record Order(
        List<Limit> limits,
        Eater eater,
        Wishes wishes,
        LocalDate start,
        Set<Region> regions,
        List<FoundDish> dishes,
        List<String> notesEn,
        List<String> notesZh) {

    PlanProblem problem() {
        FoodTable foods = FoodTable.shipped();
        int meals = wishes.dayCount() * wishes.slots().size();
        return new PlanProblem(
                wishes.dayCount(),
                wishes.slots(),
                limits,
                dishes.stream()
                        .map(FoundDish::facts)
                        .filter(dish -> eater.mayEat(dish, foods))
                        .toList(),
                regions,
                Collections.nCopies(meals, wishes.minutes()),
                Map.of());
    }
}
