package io.branchline.nutrition.mealorder;

import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.TableWishes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything a plan is made from.
 *
 * @param diners the person the plan belongs to first
 * @param foods what this caller may cook with
 * @param dishes what this caller may use and these wishes leave
 * @param locked meals that are settled, by meal number
 * @param leftovers the meal that each later meal eats from, by meal number
 * @param notesEn what the person must be told with the plan
 */
public record Order(
        List<Diner> diners,
        Wishes wishes,
        LocalDate start,
        Set<Region> regions,
        FoodTable foods,
        List<FoundDish> dishes,
        Map<Integer, PlannedMeal> locked,
        Map<Integer, Integer> leftovers,
        List<String> notesEn,
        List<String> notesZh) {

    /** The same from other dishes. */
    public Order serving(List<FoundDish> others) {
        return new Order(diners, wishes, start, regions, foods, others, locked, leftovers, notesEn, notesZh);
    }

    /** The problem for the menu engine. */
    public PlanProblem problem() {
        TableWishes table = new TableWishes(
                regions,
                minutes(),
                wishes.repeatsAWeek(),
                wishes.foodsADay(),
                wishes.foodsInAll(),
                wishes.maxCostLevel(),
                TableSettings.pantry(wishes, foods),
                leftovers);
        return new PlanProblem(
                wishes.dayCount(),
                wishes.slots(),
                diners,
                dishes.stream().map(FoundDish::facts).toList(),
                table,
                locked);
    }

    private List<Integer> minutes() {
        List<Integer> minutes = new ArrayList<>();
        for (int day = 0; day < wishes.dayCount(); day++) {
            for (Slot slot : wishes.slots()) {
                minutes.add(wishes.minutes(start.plusDays(day).getDayOfWeek(), slot));
            }
        }
        return minutes;
    }
}
