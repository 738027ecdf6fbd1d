package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.finding.Blocked;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.problem.Limit.Scope;
import io.branchline.nutrition.engine.target.NutrientTarget;
import io.branchline.nutrition.engine.target.NutrientTarget.Upper;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's targets as limits of a plan: energy and macronutrients bind every day, recommended intakes the average, tolerable upper
 * levels every day, levels for chronic disease the average.
 */
public final class TargetLimits {
    private static final Set<Nutrient> EVERY_DAY =
            EnumSet.of(Nutrient.ENERGY, Nutrient.PROTEIN, Nutrient.FAT, Nutrient.CARBOHYDRATE);

    /** Drinking water, and what no dish of the table can steer. */
    private static final Set<Nutrient> NOT_PLANNED = EnumSet.of(Nutrient.WATER, Nutrient.CHOLESTEROL);

    /** With warfarin the intake of vitamin K stays steady: half to one and a half of the goal, every day. */
    private static final double STEADY = 0.5;

    private TargetLimits() {}

    /** The limits of a person; targets of nutrients that the composition table does not hold are left out. */
    public static List<Limit> of(List<NutrientTarget> targets, Set<Blocked> blocked) {
        List<Limit> limits = new ArrayList<>();
        for (NutrientTarget target : targets) {
            nutrient(target.nutrient())
                    .filter(nutrient -> !NOT_PLANNED.contains(nutrient))
                    .ifPresent(nutrient -> add(limits, nutrient, target, blocked));
        }
        return List.copyOf(limits);
    }

    private static void add(List<Limit> limits, Nutrient nutrient, NutrientTarget target, Set<Blocked> blocked) {
        Double lower = target.lowerBound();
        Double upper = target.upperBound();
        if (nutrient == Nutrient.VITAMIN_K && blocked.contains(Blocked.VITAMIN_K_CHANGE)) {
            double goal = target.goal();
            limits.add(new Limit(nutrient, goal, goal * STEADY, goal * (2 - STEADY), Scope.EVERY_DAY));
            return;
        }
        if (nutrient == Nutrient.POTASSIUM && blocked.contains(Blocked.HIGH_POTASSIUM)) {
            limits.add(new Limit(nutrient, target.goal(), 0, target.goal(), Scope.EVERY_DAY));
            return;
        }
        if (EVERY_DAY.contains(nutrient) && lower != null && upper != null) {
            limits.add(new Limit(nutrient, target.goal(), lower, upper, Scope.EVERY_DAY));
            return;
        }
        if (lower != null) {
            limits.add(new Limit(nutrient, target.goal(), lower, Double.POSITIVE_INFINITY, Scope.ON_AVERAGE));
        }
        if (upper != null) {
            upper(limits, nutrient, target, upper);
        }
    }

    private static void upper(List<Limit> limits, Nutrient nutrient, NutrientTarget target, double upper) {
        boolean average = target.upper() == Upper.CHRONIC_DISEASE || target.lowerBound() == null;
        if (target.upper() == Upper.RETINOL) {
            limits.add(Limit.atMost(Nutrient.RETINOL, upper));
        } else if (target.limitsFood()) {
            limits.add(new Limit(nutrient, target.goal(), 0, upper, average ? Scope.ON_AVERAGE : Scope.EVERY_DAY));
        }
    }

    private static Optional<Nutrient> nutrient(String name) {
        for (Nutrient nutrient : Nutrient.values()) {
            if (nutrient.name().equals(name)) {
                return Optional.of(nutrient);
            }
        }
        return Optional.empty();
    }
}
