package io.branchline.nutrition.mealplan;

import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.evaluation.Check;
import io.branchline.nutrition.engine.menu.problem.Limit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan in the caller's language, with the proof that it meets the targets. */
record MealPlanView(
        @Nullable UUID id,
        LocalDate startDate,
        List<DayView> days,
        List<CheckView> average,
        VarietyView variety,
        List<AisleView> shoppingList,
        QualityView quality,
        List<UnmetView> unmet,
        List<String> notes) {

    /** One day: meals, what they sum up to, and the targets of the single day. */
    record DayView(LocalDate date, List<MealView> meals, Map<String, Double> totals, List<CheckView> checks) {}

    /** One meal. */
    record MealView(UUID id, String slot, String slotName, List<ServingView> servings, Map<String, Double> nutrients) {}

    /**
     * A dish on the table.
     *
     * @param portion in servings of the recipe
     * @param grams weight of the ingredients as bought
     */
    record ServingView(PlannedDish dish, double portion, double grams) {}

    /** Enough of a dish to cook it: the recipe is under its id. */
    record PlannedDish(
            UUID id,
            @Nullable String key,
            String name,
            int minutesTotal,
            int servings,
            List<String> ingredients,
            List<String> steps) {}

    /** A planned amount beside its target; bounds are absent where none is set. */
    record CheckView(
            String nutrient,
            String name,
            String unit,
            double planned,
            double goal,
            @Nullable Double lowerBound,
            @Nullable Double upperBound,
            boolean met) {

        /** One row a nutrient, although its lower and upper bound may be limits of their own. */
        static List<CheckView> rows(List<Check> checks, Locale locale) {
            Map<Nutrient, List<Check>> byNutrient = new LinkedHashMap<>();
            checks.forEach(check -> byNutrient
                    .computeIfAbsent(check.nutrient(), nutrient -> new ArrayList<>())
                    .add(check));
            return byNutrient.values().stream().map(rows -> row(rows, locale)).toList();
        }

        private static CheckView row(List<Check> checks, Locale locale) {
            Nutrient nutrient = checks.get(0).nutrient();
            double lower = checks.stream()
                    .mapToDouble(check -> check.limit().lower())
                    .max()
                    .orElse(0);
            double upper = checks.stream()
                    .mapToDouble(check -> check.limit().upper())
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            double goal = checks.stream()
                    .map(Check::limit)
                    .filter(limit -> limit.lower() > 0)
                    .mapToDouble(Limit::goal)
                    .findFirst()
                    .orElse(checks.get(0).limit().goal());
            return new CheckView(
                    nutrient.key(),
                    nutrient.text().in(locale),
                    nutrient.unit().symbol(),
                    round(checks.get(0).planned()),
                    round(goal),
                    lower > 0 ? (Double) round(lower) : null,
                    bound(upper),
                    checks.stream().allMatch(Check::met));
        }

        private static @Nullable Double bound(double upper) {
            return Double.isInfinite(upper) ? null : (Double) round(upper);
        }
    }

    /** Different foods, traces not counted. */
    record VarietyView(int fewestADay, int inAll) {}

    /** What to buy in one aisle. */
    record AisleView(String aisle, String name, List<ItemView> items) {}

    /** So many grams of a food as bought, waste included. */
    record ItemView(String food, String name, double grams) {}

    /**
     * How good the plan is.
     *
     * @param objective points of work, cost level, diet quality and missed targets; fewer are better
     * @param bound no plan for this request has fewer points, proved by linear programming
     * @param gap the share of the objective that a better plan could save at most
     */
    record QualityView(double objective, double bound, double gap, long seed) {}

    /** A target that the plan misses, the best that any plan could reach, and foods that would close the gap. */
    record UnmetView(
            String nutrient,
            String name,
            double goal,
            double planned,
            double provedBest,
            String unit,
            List<String> closeWith) {}

    /** Three significant digits are more than a food table knows. */
    static double round(double value) {
        double scale = Math.abs(value) >= 100 ? 1 : Math.abs(value) >= 1 ? 10 : 100;
        return Math.round(value * scale) / scale;
    }
}
