package io.branchline.nutrition.mealplan;

import io.branchline.kit.Problem;
import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.menu.planning.Outcome;
import io.branchline.nutrition.engine.menu.planning.Outcome.Conflict;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Outcome.Undecided;
import io.branchline.nutrition.engine.menu.planning.Planner;
import io.branchline.nutrition.engine.menu.planning.Quality;
import io.branchline.nutrition.engine.menu.planning.Unmet;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.mealorder.Arrangement;
import io.branchline.nutrition.mealorder.Order;
import io.branchline.nutrition.menu.Menu;
import io.branchline.nutrition.menu.Menu.Closer;
import io.branchline.nutrition.menu.Menu.Laid;
import io.branchline.nutrition.menu.Menu.Missed;
import io.branchline.nutrition.menu.Menu.Score;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From an order to a menu; what the evaluation does not let pass never becomes one. */
final class Planning {
    private static final long NANOS_A_MILLI = 1_000_000;

    private Planning() {}

    /** A new plan; meals are named after the plan they belong to. */
    static Menu plan(Order order, String name) {
        long begun = System.nanoTime();
        Planned planned = require(
                order, () -> Planner.plan(order.problem(), order.wishes().seedOrFirst()));
        List<Laid> laid = new ArrayList<>();
        List<PlannedMeal> meals = planned.plan().meals();
        for (int meal = 0; meal < meals.size(); meal++) {
            UUID id = UUID.nameUUIDFromBytes((name + ":" + meal).getBytes(StandardCharsets.UTF_8));
            laid.add(new Laid(id, order.locked().containsKey(meal), 0, meals.get(meal), Set.of()));
        }
        return menu(order, planned, laid, begun);
    }

    /** The outcome of an edit of the present menu, with ids, locks and guests as they were. */
    static Menu edit(Order order, Menu present, Supplier<Outcome> edit) {
        long begun = System.nanoTime();
        Planned planned = require(order, edit);
        List<Laid> laid = new ArrayList<>();
        List<PlannedMeal> meals = planned.plan().meals();
        for (int meal = 0; meal < meals.size(); meal++) {
            laid.add(present.meals().get(meal).with(meals.get(meal)));
        }
        return menu(order, planned, laid, begun);
    }

    private static Menu menu(Order order, Planned planned, List<Laid> laid, long begun) {
        Quality quality = planned.quality();
        Score score = new Score(
                quality.objective(),
                quality.bound(),
                quality.gap(),
                quality.seed(),
                (System.nanoTime() - begun) / NANOS_A_MILLI);
        return new Menu(
                order.start(),
                order.wishes().slots(),
                order.diners(),
                order.wishes().startingOn(order.start()),
                used(order, planned.plan()),
                laid,
                order.leftovers(),
                score,
                planned.unmet().stream().map(Planning::missed).toList(),
                order.notesEn(),
                order.notesZh());
    }

    private static Missed missed(Unmet unmet) {
        return new Missed(
                unmet.diner(),
                unmet.nutrient(),
                unmet.goal(),
                unmet.planned(),
                unmet.provedBest(),
                unmet.closeWith().stream()
                        .map(food -> new Closer(food.food(), food.name(), food.grams(), food.allowed()))
                        .toList());
    }

    private static List<FoundDish> used(Order order, Plan plan) {
        Set<String> served = new HashSet<>();
        plan.servings().forEach(serving -> served.add(serving.dish().dish().id()));
        return order.dishes().stream()
                .filter(found -> served.remove(found.facts().dish().id()))
                .toList();
    }

    private static Planned require(Order order, Supplier<Outcome> planning) {
        Outcome outcome = planning.get();
        if (outcome instanceof Conflict conflict) {
            throw conflict.wishes().isEmpty()
                    ? ConflictingWishes.of(Arrangement.inTheWayOf(order))
                    : ConflictingWishes.of(conflict, words(order));
        }
        if (outcome instanceof Undecided undecided) {
            throw undecided(undecided);
        }
        Planned planned = (Planned) outcome;
        if (!planned.verdict().mayLeave()) {
            throw new IllegalStateException("the plan breaks a rule: " + planned.verdict());
        }
        return planned;
    }

    private static WishWords words(Order order) {
        return new WishWords(
                order.start(), order.wishes().slots().stream().map(Slot::label).toList());
    }

    private static Problem undecided(Undecided undecided) {
        Stream<Text> nutrients = undecided.closest().diners().stream()
                .flatMap(diner -> diner.days().stream())
                .flatMap(List::stream)
                .filter(check -> !check.met())
                .map(check -> check.nutrient().text());
        Stream<Text> rules = undecided.closest().broken().stream()
                .flatMap(breach -> WishWords.of(breach.rule(), undecided.closest()).stream());
        List<Text> broken = Stream.concat(nutrients, rules).distinct().toList();
        String en = broken.stream().map(Text::en).collect(Collectors.joining(", "));
        String zh = broken.stream().map(Text::zh).collect(Collectors.joining("、"));
        return Problem.unprocessable(
                "no-plan-found",
                "No plan was found, and none was proved impossible" + (en.isEmpty() ? "" : "; hard to keep: " + en)
                        + ". Asking less of these, another seed, more meals, time or kitchens may help.",
                "未找到可行的计划，也未证明其不存在" + (zh.isEmpty() ? "" : "；较难满足：" + zh) + "。可降低这些要求、更换 seed，或放宽餐次、时间、菜系。");
    }
}
