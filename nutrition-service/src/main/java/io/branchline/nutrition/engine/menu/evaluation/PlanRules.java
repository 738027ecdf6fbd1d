package io.branchline.nutrition.engine.menu.evaluation;

import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.menu.evaluation.Breach.Rule;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.TableWishes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was wished of the plan as a whole. */
final class PlanRules {
    private static final Set<Role> PLAIN = EnumSet.of(Role.STAPLE, Role.DRINK, Role.FRUIT);

    private PlanRules() {}

    static List<Breach> broken(Plan plan, PlanProblem problem) {
        List<Breach> broken = new ArrayList<>();
        leftovers(plan, problem, broken);
        repeats(plan, problem, broken);
        foods(plan, problem, broken);
        costLevel(plan, problem.wishes(), broken);
        return broken;
    }

    private static void leftovers(Plan plan, PlanProblem problem, List<Breach> broken) {
        List<PlannedMeal> meals = plan.meals();
        problem.wishes().leftovers().forEach((later, from) -> {
            if (!problem.locked().containsKey(later)
                    && !dishes(meals.get(later)).equals(dishes(meals.get(from)))) {
                broken.add(new Breach(Rule.LEFTOVERS, later, "not what meal " + from + " was"));
            }
        });
    }

    private static Set<String> dishes(PlannedMeal meal) {
        return meal.servings().stream()
                .map(serving -> serving.dish().dish().id())
                .collect(Collectors.toSet());
    }

    private static void repeats(Plan plan, PlanProblem problem, List<Breach> broken) {
        Integer most = problem.wishes().repeats();
        if (most == null) {
            return;
        }
        Map<String, Integer> cooked = new HashMap<>();
        List<PlannedMeal> meals = plan.meals();
        for (int meal = 0; meal < meals.size(); meal++) {
            boolean fresh = !problem.wishes().leftovers().containsKey(meal);
            meals.get(meal).servings().stream()
                    .filter(serving ->
                            fresh && !PLAIN.contains(serving.dish().dish().role()))
                    .map(serving -> serving.dish().dish().id())
                    .distinct()
                    .forEach(dish -> cooked.merge(dish, 1, Integer::sum));
        }
        int weeks = (problem.days() + 6) / 7;
        cooked.forEach((dish, times) -> {
            if (times > most * weeks) {
                broken.add(new Breach(Rule.REPEATS, -1, dish + " " + times + " times"));
            }
        });
    }

    private static void foods(Plan plan, PlanProblem problem, List<Breach> broken) {
        Integer aDay = problem.wishes().foodsADay();
        Integer inAll = problem.wishes().foods();
        for (Diner diner : problem.diners()) {
            Variety variety = Variety.of(plan, diner.id());
            if ((aDay != null && variety.fewestADay() < aDay) || (inAll != null && variety.inAll() < inAll)) {
                broken.add(new Breach(Rule.FOODS, -1, diner.id() + " " + variety));
            }
        }
    }

    private static void costLevel(Plan plan, TableWishes wishes, List<Breach> broken) {
        Double most = wishes.costLevel();
        if (most == null) {
            return;
        }
        double portions =
                plan.servings().mapToDouble(serving -> serving.portion()).sum();
        double cost = plan.servings()
                .mapToDouble(
                        serving -> serving.portion() * serving.dish().dish().cost())
                .sum();
        if (cost > most * portions * (1 + 1e-6)) {
            broken.add(new Breach(Rule.COST_LEVEL, -1, "mean level " + cost / portions));
        }
    }
}
