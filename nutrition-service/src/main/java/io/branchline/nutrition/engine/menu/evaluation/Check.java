package io.branchline.nutrition.engine.menu.evaluation;

import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Limit.Scope;
import io.branchline.nutrition.engine.menu.problem.Plan;
import java.util.List;

/**
 * One planned amount held against its limit, both per day.
 *
 * @param complete false when the amount of some ingredient is unknown: then the planned amount is a lower bound
 */
public record Check(Limit limit, double planned, boolean met, boolean complete) {

    /** What is planned of the nutrient. */
    public Nutrient nutrient() {
        return limit.nutrient();
    }

    /** Every limit of the diner held against the average day. */
    public static List<Check> average(Plan plan, Diner diner) {
        return all(plan.average(diner.id()), diner.limits());
    }

    /** The diner's limits of single days held against one of them. */
    public static List<Check> day(Plan.Day day, Diner diner) {
        return all(
                day.nutrients(diner.id()),
                diner.limits().stream()
                        .filter(limit -> limit.scope() == Scope.EVERY_DAY)
                        .toList());
    }

    private static List<Check> all(NutrientVector amounts, List<Limit> limits) {
        return limits.stream()
                .map(limit -> {
                    double planned = amounts.get(limit.nutrient());
                    return new Check(limit, planned, limit.isMet(planned), amounts.isKnown(limit.nutrient()));
                })
                .toList();
    }
}
