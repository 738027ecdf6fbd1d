package io.branchline.nutrition.engine.menu.objective;

import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Limit.Scope;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What counts for one diner.
 *
 * @param daily of every single day
 * @param average of the mean day, times the number of days
 * @param meals energy of each meal of a day, by its position
 */
public record DinerTerms(List<Term> daily, List<Term> average, List<Term> meals) {
    /** Missing all of a recommended intake on one day; what binds every day weighs five times that. */
    private static final double TARGET = 1000;

    private static final double HARD = 5 * TARGET;

    /** A meal that is too small or too large by the energy of a whole day. */
    private static final double SHARE = 30;

    private static final Set<Diet> WITH_MEAT = Set.of(Diet.OMNIVORE, Diet.HALAL, Diet.KOSHER);
    private static final Set<Diet> WITH_FISH = Set.of(Diet.OMNIVORE, Diet.HALAL, Diet.KOSHER, Diet.PESCATARIAN);

    /** Ounce equivalents at 2,000 kcal: Healthy US-Style Pattern, Dietary Guidelines for Americans 2020-2025, table A3-2. */
    private static final double MEAT_EGGS_OZ = 26.0 / 7;

    private static final double SEAFOOD_OZ = 8.0 / 7;
    private static final double PATTERN_KCAL = 2000;

    /** A day without any meat or egg; without seafood half of it. */
    private static final double NO_MEAT = 1.6;

    static DinerTerms of(Diner diner, PlanProblem problem, Quantities quantities) {
        List<Slot> slots = problem.slots();
        List<Term> daily = new ArrayList<>();
        List<Term> average = new ArrayList<>();
        for (Limit limit : diner.limits()) {
            boolean hard = limit.scope() == Scope.EVERY_DAY;
            Term term = Term.of(limit, quantities.nutrient(limit.nutrient()), hard ? HARD : TARGET);
            (hard ? daily : average).add(term);
        }
        average.addAll(DietQuality.terms(quantities, diner.energyGoal()));
        average.addAll(mixedDiet(quantities, diner, problem));
        int energy = quantities.nutrient(Nutrient.ENERGY);
        List<Term> meals = slots.stream()
                .map(slot -> share(slot, slots.size(), diner.energyGoal(), energy))
                .toList();
        return new DinerTerms(List.copyOf(daily), List.copyOf(average), meals);
    }

    /**
     * Who eats everything expects meat, eggs and fish in an ordinary week, even where beans are cheaper and score as well; at a table
     * with somebody who does not, the others go along.
     */
    private static List<Term> mixedDiet(Quantities quantities, Diner diner, PlanProblem problem) {
        Set<Diet> table =
                problem.diners().stream().map(one -> one.eater().diet()).collect(Collectors.toSet());
        double scale = diner.energyGoal() / PATTERN_KCAL;
        List<Term> terms = new ArrayList<>();
        if (WITH_MEAT.containsAll(table)) {
            int meat = quantities.add("meat and eggs", dish -> dish.patterns().meatEggsOz());
            terms.add(atLeast(meat, MEAT_EGGS_OZ * scale, NO_MEAT));
        }
        if (WITH_FISH.containsAll(table)) {
            int seafood = quantities.add("seafood", dish -> dish.patterns().seafoodOz());
            terms.add(atLeast(seafood, SEAFOOD_OZ * scale, NO_MEAT / 2));
        }
        return terms;
    }

    private static Term atLeast(int quantity, double amount, double points) {
        return new Term(quantity, amount, Double.POSITIVE_INFINITY, points / amount, 0, null);
    }

    private static Term share(Slot slot, int meals, double kcal, int energy) {
        double scale = 3.3 / Math.max(3, meals);
        double few = meals < 3 ? 2 : 1;
        double low = switch (slot) {
            case BREAKFAST -> 0.2 * scale;
            case LUNCH, DINNER -> 0.28 * scale;
            case SNACK -> 0.04 * scale;
        };
        double high = switch (slot) {
            case BREAKFAST -> 0.32 * few;
            case LUNCH, DINNER -> 0.42 * few;
            case SNACK -> 0.17 * few;
        };
        return new Term(energy, low * kcal, high * kcal, SHARE / kcal, SHARE / kcal, null);
    }
}
