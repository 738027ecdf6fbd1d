package io.branchline.nutrition.engine.menu.evaluation;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.menu.evaluation.Breach.Rule;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.Serving;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The rules of each table, read off the finished plan. Locked meals are the guest's own: only their being kept is checked. */
final class TableRules {
    private final PlanProblem problem;
    private final List<Breach> broken = new ArrayList<>();

    private TableRules(PlanProblem problem) {
        this.problem = problem;
    }

    static List<Breach> broken(Plan plan, PlanProblem problem) {
        TableRules rules = new TableRules(problem);
        List<PlannedMeal> meals = plan.meals();
        if (meals.size() != problem.meals() || plan.days().size() != problem.days()) {
            return List.of(new Breach(Rule.SIZE, -1, meals.size() + " meals"));
        }
        for (int meal = 0; meal < meals.size(); meal++) {
            PlannedMeal locked = problem.locked().get(meal);
            if (locked == null) {
                rules.meal(meal, meals.get(meal));
            } else if (!Set.copyOf(locked.servings())
                    .equals(Set.copyOf(meals.get(meal).servings()))) {
                rules.add(Rule.LOCKED, meal, "changed");
            }
        }
        rules.broken.addAll(PlanRules.broken(plan, problem));
        return List.copyOf(rules.broken);
    }

    private void meal(int number, PlannedMeal meal) {
        if (meal.shape().slot() != problem.slot(number)) {
            add(Rule.PLACE, number, meal.shape() + " at " + problem.slot(number));
        }
        if (!problem.wishes().regions().contains(meal.region())) {
            add(Rule.KITCHEN, number, meal.region().name());
        }
        for (Serving serving : meal.servings()) {
            dish(number, meal, serving);
        }
        for (Diner diner : problem.diners()) {
            seat(number, meal, diner);
        }
    }

    private void dish(int number, PlannedMeal meal, Serving serving) {
        Dish dish = serving.dish().dish();
        boolean placed = serving.place() < meal.shape().places().size()
                && meal.shape().places().get(serving.place()).roles().contains(dish.role())
                && dish.slots().contains(meal.shape().slot());
        if (!placed) {
            add(Rule.PLACE, number, dish.id());
        }
        Region region = dish.cuisine().region();
        if (region != meal.region() && region != Region.EVERYWHERE) {
            add(Rule.KITCHEN, number, dish.id());
        }
        boolean warmed = problem.wishes().leftovers().containsKey(number);
        if (!warmed && dish.effort().minutesTotal() > problem.wishes().minutes().get(number)) {
            add(Rule.MINUTES, number, dish.id());
        }
    }

    private void seat(int number, PlannedMeal meal, Diner diner) {
        Set<Integer> taken = new HashSet<>();
        Set<String> eaten = new HashSet<>();
        for (Serving serving : meal.servings()) {
            double portion = serving.portion(diner.id());
            if (portion <= 0) {
                continue;
            }
            Dish dish = serving.dish().dish();
            if (!taken.add(serving.place()) || !eaten.add(dish.id())) {
                add(Rule.SEAT, number, diner.id() + " eats twice at place " + serving.place());
            }
            double steps = portion / Diner.STEP;
            if (steps != Math.rint(steps)
                    || portion < diner.smallestPortion(dish.role())
                    || portion > diner.largestPortion(dish.role())) {
                add(Rule.PORTION, number, diner.id() + " " + portion + " of " + dish.id());
            }
        }
        for (int place = 0; place < meal.shape().places().size(); place++) {
            if (!meal.shape().places().get(place).optional() && !taken.contains(place)) {
                add(Rule.SEAT, number, diner.id() + " has nothing at place " + place);
            }
        }
    }

    private void add(Rule rule, int meal, String detail) {
        broken.add(new Breach(rule, meal, Objects.requireNonNull(detail)));
    }
}
