package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.board.Board;
import io.branchline.nutrition.engine.menu.board.Spread;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.Serving;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Reads the plan off the board. */
final class BoardReader {
    private final Board board;
    private final MenuModel model;

    BoardReader(Board board) {
        this.board = board;
        this.model = board.model;
    }

    Plan plan() {
        PlanProblem problem = model.problem;
        int size = problem.slots().size();
        List<PlannedMeal> meals = IntStream.range(0, problem.meals())
                .mapToObj(meal -> Objects.requireNonNullElseGet(problem.locked().get(meal), () -> meal(meal)))
                .toList();
        return new Plan(IntStream.range(0, problem.days())
                .mapToObj(day -> new Plan.Day(meals.subList(day * size, (day + 1) * size)))
                .toList());
    }

    private PlannedMeal meal(int meal) {
        Spread spread = board.at(meal);
        List<Serving> servings = new ArrayList<>();
        for (int place = 0; place < Spread.PLACES; place++) {
            Map<Integer, Map<String, Double>> portions = new LinkedHashMap<>();
            for (int diner = 0; diner < model.diners(); diner++) {
                int dish = spread.dish(place, diner);
                if (dish != Spread.NONE) {
                    portions.computeIfAbsent(dish, unknown -> new LinkedHashMap<>())
                            .put(model.problem.diners().get(diner).id(), spread.quarters(place, diner) * Diner.STEP);
                }
            }
            int at = place;
            portions.forEach((dish, eaten) -> servings.add(new Serving(model.dishes.get(dish), at, eaten)));
        }
        Setting setting = spread.setting();
        return new PlannedMeal(setting.shape(), setting.region(), servings);
    }
}
