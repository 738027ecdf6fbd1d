package io.branchline.nutrition.menu;

import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.menu.evaluation.Check;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.menu.MealPlanView.CheckView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Amounts as they are shown: no more digits than a food table knows. */
final class Amounts {
    private Amounts() {}

    /** Whole numbers from 100 on, tenths from 1 on, else hundredths. */
    static double round(double value) {
        double scale = Math.abs(value) >= 100 ? 1 : Math.abs(value) >= 1 ? 10 : 100;
        return Math.round(value * scale) / scale;
    }

    static String text(double value) {
        double rounded = round(value);
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    /** Servings in quarters, unrounded. */
    static String portion(double servings) {
        return servings == Math.rint(servings) ? String.valueOf((long) servings) : String.valueOf(servings);
    }

    static Map<String, Double> of(NutrientVector vector) {
        Map<String, Double> amounts = new LinkedHashMap<>();
        for (Nutrient nutrient : Nutrient.values()) {
            amounts.put(nutrient.key(), round(vector.get(nutrient)));
        }
        return amounts;
    }

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
