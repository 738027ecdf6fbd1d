package io.branchline.nutrition.mealplan;

import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.menu.planning.Outcome;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Planner;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.mealorder.Order;
import io.branchline.nutrition.mealorder.Orders;
import io.branchline.nutrition.mealorder.SettledMeals;
import io.branchline.nutrition.menu.Menu;
import io.branchline.nutrition.menu.Menu.Laid;
import io.branchline.nutrition.profile.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Changes of a menu in hand. People and targets are those of today, so that an edit never serves what has become unsafe. */
@ApplicationScoped
class Edits {
    private final Orders orders;
    private final Caller caller;

    Edits(Orders orders, Caller caller) {
        this.orders = orders;
        this.caller = caller;
    }

    /** Something else for one meal, the rest stays: what no swap has shown here yet, and from the start again when all was shown. */
    Menu swap(UUID profileId, Menu menu, UUID mealId, long seed) {
        int meal = free(menu, mealId);
        Order order = order(profileId, menu);
        Laid present = menu.meals().get(meal);
        Set<String> now = present.meal().centre();
        Set<String> ever = new HashSet<>(present.refused());
        ever.addAll(now);
        Menu swapped = Planning.edit(
                order,
                menu,
                () -> alternative(order, menu, meal, ever, seed)
                        .or(() -> ever.equals(now) ? Optional.empty() : alternative(order, menu, meal, now, seed))
                        .orElseThrow(() -> Problem.unprocessable(
                                "no-alternative",
                                "No other meal fits here while the rest of the plan stays. Make the day anew or unlock meals.",
                                "在其余餐次不变的情况下没有其他合适的选择。请重新生成当天或解锁其他餐次。")));
        boolean isNew = Collections.disjoint(swapped.meals().get(meal).meal().centre(), ever);
        return replace(swapped, mealId, laid -> laid.refusing(isNew ? ever : now));
    }

    private static Optional<Outcome> alternative(Order order, Menu menu, int meal, Set<String> refused, long seed) {
        return io.branchline.nutrition.engine.menu.planning.Edits.alternatives(
                        order.problem(), menu.plan(), meal, refused, 1, seed)
                .stream()
                .findFirst()
                .map(planned -> planned);
    }

    /** These dishes for one meal; the other meals of that day give way when the day would not fit otherwise. */
    Menu settle(UUID profileId, Menu menu, UUID mealId, List<String> dishes, long seed) {
        int meal = free(menu, mealId);
        Order order = order(profileId, menu);
        PlannedMeal wished = new SettledMeals(order.dishes(), order.diners())
                .lay(menu.slots().get(meal % menu.slots().size()), dishes, "");
        List<PlannedMeal> meals = new ArrayList<>(menu.plan().meals());
        meals.set(meal, wished);
        int first = meal - meal % menu.slots().size();
        List<Integer> others = IntStream.range(first, first + menu.slots().size())
                .filter(other -> other != meal && !menu.meals().get(other).locked())
                .boxed()
                .toList();
        return Planning.edit(order, menu, () -> {
            Outcome outcome = Planner.plan(locking(order.problem(), meals, List.of()), seed);
            return outcome instanceof Planned || others.isEmpty()
                    ? outcome
                    : Planner.plan(locking(order.problem(), meals, others), seed);
        });
    }

    /** A day made anew but for its locked meals, without the main dishes it had where the targets can be met without them. */
    Menu regenerate(UUID profileId, Menu menu, LocalDate date, long seed) {
        int day = day(menu, date);
        Order order = order(profileId, menu);
        List<Integer> free = IntStream.range(
                        day * menu.slots().size(), (day + 1) * menu.slots().size())
                .filter(meal -> !menu.meals().get(meal).locked())
                .boxed()
                .toList();
        List<PlannedMeal> meals = menu.plan().meals();
        PlanProblem problem = locking(order.problem(), meals, free);
        return Planning.edit(order, menu, () -> {
            Outcome other = Planner.plan(
                    problem.serving(
                            without(problem, free.stream().map(meals::get).toList())),
                    seed);
            return other instanceof Planned planned && planned.unmet().isEmpty() ? other : Planner.plan(problem, seed);
        });
    }

    private static List<DishFacts> without(PlanProblem problem, List<PlannedMeal> meals) {
        Set<String> had = meals.stream()
                .flatMap(meal -> meal.main().stream())
                .map(dish -> dish.dish().id())
                .collect(Collectors.toSet());
        return problem.dishes().stream()
                .filter(dish -> !had.contains(dish.dish().id()))
                .toList();
    }

    /** The number of a meal; 404 when the plan has no such meal. */
    static int number(Menu menu, UUID mealId) {
        return IntStream.range(0, menu.meals().size())
                .filter(meal -> menu.meals().get(meal).id().equals(mealId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The same menu with one meal changed. */
    static Menu replace(Menu menu, UUID mealId, java.util.function.UnaryOperator<Laid> change) {
        int meal = number(menu, mealId);
        List<Laid> meals = new ArrayList<>(menu.meals());
        meals.set(meal, change.apply(meals.get(meal)));
        return menu.with(meals);
    }

    private static int free(Menu menu, UUID mealId) {
        int meal = number(menu, mealId);
        if (menu.meals().get(meal).locked()) {
            throw Problem.conflict("meal-locked", "This meal is locked; unlock it first.", "该餐已锁定，请先解锁。");
        }
        return meal;
    }

    private static int day(Menu menu, LocalDate date) {
        long day = menu.start().until(date, java.time.temporal.ChronoUnit.DAYS);
        if (day < 0 || day >= menu.days()) {
            throw Problem.notFound();
        }
        return (int) day;
    }

    /** Today's order for the menu's wishes, with the dishes that are on its tables whatever else is allowed. */
    private Order order(UUID profileId, Menu menu) {
        Order order = orders.of(Profile.ownedWithConsent(profileId, caller), menu.wishes(), menu.dishes());
        List<FoundDish> dishes = new ArrayList<>(menu.dishes());
        order.dishes().stream()
                .filter(dish -> menu.dishes().stream()
                        .noneMatch(known -> known.facts()
                                .dish()
                                .id()
                                .equals(dish.facts().dish().id())))
                .forEach(dishes::add);
        return order.serving(dishes);
    }

    private static PlanProblem locking(PlanProblem problem, List<PlannedMeal> meals, List<Integer> free) {
        Map<Integer, PlannedMeal> locked = new HashMap<>();
        for (int meal = 0; meal < meals.size(); meal++) {
            if (!free.contains(meal)) {
                locked.put(meal, meals.get(meal));
            }
        }
        return problem.locking(locked);
    }
}
