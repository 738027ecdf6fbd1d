package io.branchline.nutrition.engine.menu.objective;

import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Limit.Scope;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.term.DietQuality;
import io.branchline.nutrition.engine.menu.term.MixedDiet;
import io.branchline.nutrition.engine.menu.term.Quantities;
import io.branchline.nutrition.engine.menu.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        average.addAll(MixedDiet.terms(quantities, diner, problem));
        int energy = quantities.nutrient(Nutrient.ENERGY);
        List<Term> meals = slots.stream()
                .map(slot -> share(slot, slots.size(), diner.energyGoal(), energy))
                .toList();
        return new DinerTerms(List.copyOf(daily), List.copyOf(average), meals);
    }

    /** The same with these targets of the mean day weighing so many times as much. */
    public DinerTerms pressing(Set<Limit> targets, double factor) {
        return new DinerTerms(
                daily,
                average.stream()
                        .map(term -> term.limit() != null && targets.contains(term.limit()) ? term.times(factor) : term)
                        .toList(),
                meals);
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
