package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything a plan is asked to meet.
 *
 * @param days 1 to 28
 * @param slots the meals of each day in their order, 1 to 6
 * @param diners 1 to 8 people at the table
 * @param dishes what the kitchen knows; what a diner may not eat is never put before that diner
 * @param wishes of the whole table
 * @param locked meals that stay as they are, by meal number ({@code day × slots + position})
 */
public record PlanProblem(
        int days,
        List<Slot> slots,
        List<Diner> diners,
        List<DishFacts> dishes,
        TableWishes wishes,
        Map<Integer, PlannedMeal> locked) {
    /** The longest plan. */
    public static final int MAX_DAYS = 28;

    /** The most meals a day. */
    public static final int MAX_MEALS = 6;

    /** The most people at one table. */
    public static final int MAX_DINERS = 8;

    /** Refuses sizes outside the bounds, two diners of one name, and left-overs from the future or for another kind of meal. */
    public PlanProblem {
        slots = List.copyOf(slots);
        diners = List.copyOf(diners);
        dishes = List.copyOf(dishes);
        locked = Map.copyOf(locked);
        if (days < 1 || days > MAX_DAYS || slots.isEmpty() || slots.size() > MAX_MEALS) {
            throw new IllegalArgumentException(days + " days, " + slots);
        }
        if (diners.isEmpty()
                || diners.size() > MAX_DINERS
                || diners.stream().map(Diner::id).distinct().count() < diners.size()) {
            throw new IllegalArgumentException(diners.size() + " diners, or two of one id");
        }
        if (wishes.minutes().size() != days * slots.size()) {
            throw new IllegalArgumentException("one cooking time for each of the meals");
        }
        for (Map.Entry<Integer, Integer> later : wishes.leftovers().entrySet()) {
            requireLater(later.getValue(), later.getKey(), days * slots.size(), slots, wishes.leftovers());
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

    /** The same with other people. */
    public PlanProblem with(List<Diner> others) {
        return new PlanProblem(days, slots, others, dishes, wishes, locked);
    }

    /** The same with other wishes. */
    public PlanProblem with(TableWishes others) {
        return new PlanProblem(days, slots, diners, dishes, others, locked);
    }

    /** The same with other dishes. */
    public PlanProblem serving(List<DishFacts> others) {
        return new PlanProblem(days, slots, diners, others, wishes, locked);
    }

    /** The same with these meals locked and no others. */
    public PlanProblem locking(Map<Integer, PlannedMeal> meals) {
        return new PlanProblem(days, slots, diners, dishes, wishes, meals);
    }

    /** The same with every meal of the plan locked but these. */
    public PlanProblem keeping(Plan plan, List<Integer> free) {
        Map<Integer, PlannedMeal> kept = new HashMap<>();
        List<PlannedMeal> meals = plan.meals();
        for (int meal = 0; meal < meals.size(); meal++) {
            if (!free.contains(meal)) {
                kept.put(meal, meals.get(meal));
            }
        }
        return locking(kept);
    }

    private static void requireLater(int from, int to, int meals, List<Slot> slots, Map<Integer, Integer> leftovers) {
        boolean warm = from >= 0
                && to < meals
                && from < to
                && Shape.takesLeftovers(slots.get(from % slots.size()))
                && Shape.takesLeftovers(slots.get(to % slots.size()));
        boolean twice =
                leftovers.values().stream().filter(source -> source == from).count() > 1;
        if (!warm || twice || leftovers.containsKey(from)) {
            throw new IllegalArgumentException("left-overs of meal " + from + " for meal " + to);
        }
    }
}
