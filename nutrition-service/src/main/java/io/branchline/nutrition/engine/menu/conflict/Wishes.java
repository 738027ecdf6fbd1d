package io.branchline.nutrition.engine.menu.conflict;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.menu.conflict.Wish.Bounds;
import io.branchline.nutrition.engine.menu.conflict.Wish.CookingTime;
import io.branchline.nutrition.engine.menu.conflict.Wish.CostLevel;
import io.branchline.nutrition.engine.menu.conflict.Wish.Dieting;
import io.branchline.nutrition.engine.menu.conflict.Wish.Dislike;
import io.branchline.nutrition.engine.menu.conflict.Wish.Foods;
import io.branchline.nutrition.engine.menu.conflict.Wish.Kitchens;
import io.branchline.nutrition.engine.menu.conflict.Wish.Locked;
import io.branchline.nutrition.engine.menu.conflict.Wish.Repeats;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Limit.Scope;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.TableWishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that a problem asks and that could be given up, the least dear to people first. */
final class Wishes {
    private Wishes() {}

    static List<Wish> of(PlanProblem problem) {
        List<Wish> wishes = new ArrayList<>();
        TableWishes table = problem.wishes();
        for (Diner diner : problem.diners()) {
            diner.limits().stream()
                    .filter(limit -> limit.scope() == Scope.EVERY_DAY)
                    .forEach(limit -> wishes.add(new Bounds(diner.id(), limit)));
        }
        if (table.foodsADay() != null || table.foods() != null) {
            wishes.add(new Foods(
                    Objects.requireNonNullElse(table.foodsADay(), -1), Objects.requireNonNullElse(table.foods(), -1)));
        }
        if (table.repeats() != null) {
            wishes.add(new Repeats(table.repeats()));
        }
        if (table.costLevel() != null) {
            wishes.add(new CostLevel(table.costLevel()));
        }
        problem.locked().keySet().stream().sorted().forEach(meal -> wishes.add(new Locked(meal)));
        for (Diner diner : problem.diners()) {
            diner.eater().dislikes().forEach(word -> wishes.add(new Dislike(diner.id(), word)));
        }
        times(problem).forEach((minutes, meals) -> wishes.add(new CookingTime(minutes, meals)));
        if (!table.regions().containsAll(Set.of(Region.CHINESE, Region.WESTERN))) {
            wishes.add(new Kitchens(table.regions()));
        }
        for (Diner diner : problem.diners()) {
            if (diner.eater().diet() != Diet.OMNIVORE) {
                wishes.add(new Dieting(diner.id(), diner.eater().diet()));
            }
        }
        return wishes;
    }

    private static Map<Integer, Set<Integer>> times(PlanProblem problem) {
        Map<Integer, Set<Integer>> times = new TreeMap<>();
        for (int meal = 0; meal < problem.meals(); meal++) {
            int minutes = problem.wishes().minutes().get(meal);
            if (minutes < Without.ANY_TIME && !problem.locked().containsKey(meal)) {
                times.computeIfAbsent(minutes, unknown -> new TreeSet<>()).add(meal);
            }
        }
        return times;
    }
}
