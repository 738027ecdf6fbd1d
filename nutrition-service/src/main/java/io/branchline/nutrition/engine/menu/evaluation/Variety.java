package io.branchline.nutrition.engine.menu.evaluation;

import io.branchline.nutrition.engine.dish.Ingredient;
import io.branchline.nutrition.engine.menu.problem.Plan;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many different foods a diner eats, oil and traces below 5 g a serving not counted: at least 12 a day and 25 a week
 * (Chinese Dietary Guidelines 2022, rule 1).
 *
 * @param fewestADay foods on the day with the fewest
 * @param inAll foods in the whole plan
 */
public record Variety(int fewestADay, int inAll) {
    private static final double TRACE_GRAMS = 5;

    /** Counts the foods of one diner. */
    public static Variety of(Plan plan, String diner) {
        int fewest = plan.days().stream()
                .mapToInt(day -> foods(day, diner).size())
                .min()
                .orElse(0);
        int all = (int) plan.days().stream()
                .flatMap(day -> foods(day, diner).stream())
                .distinct()
                .count();
        return new Variety(fewest, all);
    }

    private static Set<String> foods(Plan.Day day, String diner) {
        return day.meals().stream()
                .flatMap(meal -> meal.servings().stream())
                .filter(serving -> serving.portion(diner) > 0)
                .flatMap(serving -> serving.dish().dish().ingredients().stream()
                        .filter(part -> part.grams() / serving.dish().dish().servings() >= TRACE_GRAMS))
                .map(Ingredient::food)
                .collect(Collectors.toSet());
    }
}
