package io.branchline.nutrition.engine.menu.objective;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Who may eat what; each food's name is held against the dislikes once. */
final class Palate {
    private final List<Diner> diners;
    private final List<Eater> eaters;
    private final List<Map<Food, Boolean>> disliked;

    Palate(PlanProblem problem) {
        diners = problem.diners();
        eaters = diners.stream().map(diner -> diner.eater()).toList();
        disliked = eaters.stream()
                .<Map<Food, Boolean>>map(eater -> new IdentityHashMap<>())
                .toList();
    }

    boolean somebodyMayEat(DishFacts dish) {
        for (int diner = 0; diner < eaters.size(); diner++) {
            if (mayEat(diner, dish)) {
                return true;
            }
        }
        return false;
    }

    boolean[][] of(List<DishFacts> dishes) {
        boolean[][] may = new boolean[eaters.size()][dishes.size()];
        for (int diner = 0; diner < may.length; diner++) {
            for (int dish = 0; dish < dishes.size(); dish++) {
                may[diner][dish] = mayEat(diner, dishes.get(dish));
            }
        }
        return may;
    }

    private boolean mayEat(int diner, DishFacts dish) {
        Eater eater = eaters.get(diner);
        return eater.isSafe(dish)
                && (eater.dislikes().isEmpty() || dish.foods().stream().noneMatch(food -> dislikes(diner, food)))
                && diners.get(diner).unstated(dish).isEmpty();
    }

    private boolean dislikes(int diner, Food food) {
        return disliked.get(diner)
                .computeIfAbsent(food, one -> eaters.get(diner).dislikes(one));
    }
}
