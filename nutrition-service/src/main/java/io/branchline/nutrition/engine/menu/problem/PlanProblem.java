package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Slot;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything a plan is asked to meet.
 *
 * @param days 1 to 28
 * @param slots the meals of each day in their order, 1 to 6
 * @param limits bounds of nutrients; the limit of energy on every day is the plan's backbone
 * @param dishes what may be served: allergens, diet and dislikes are filtered out before
 * @param regions kitchens wanted; dishes of everywhere always belong
 * @param minutes the longest cooking time of each meal, by meal number
 * @param locked meals that stay as they are, by meal number ({@code day × slots + position})
 */
public record PlanProblem(
        int days,
        List<Slot> slots,
        List<Limit> limits,
        List<DishFacts> dishes,
        Set<Region> regions,
        List<Integer> minutes,
        Map<Integer, PlannedMeal> locked) {
    /** The longest plan. */
    public static final int MAX_DAYS = 28;

    /** The most meals a day. */
    public static final int MAX_MEALS = 6;

    /** Refuses sizes outside the bounds. */
    public PlanProblem {
        slots = List.copyOf(slots);
        limits = List.copyOf(limits);
        dishes = List.copyOf(dishes);
        regions = Set.copyOf(regions);
        minutes = List.copyOf(minutes);
        locked = Map.copyOf(locked);
        if (days < 1 || days > MAX_DAYS || slots.isEmpty() || slots.size() > MAX_MEALS || regions.isEmpty()) {
            throw new IllegalArgumentException(days + " days, " + slots + ", " + regions);
        }
        if (minutes.size() != days * slots.size()) {
            throw new IllegalArgumentException("one cooking time for each of the meals");
        }
    }

    /** How many meals there are in all. */
    public int meals() {
        return days * slots.size();
    }

    /** The slot of a meal. */
    public Slot slot(int meal) {
        return slots.get(meal % slots.size());
    }
}
