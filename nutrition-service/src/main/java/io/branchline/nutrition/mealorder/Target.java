package io.branchline.nutrition.mealorder;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Limit.Scope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bounds of a nutrient on the average day, in the nutrient's own unit; at least one of the two. */
public record Target(
        @NotNull Nutrient nutrient,
        @Min(0) @Max(1_000_000) @Nullable Double lowerBound,
        @Min(0) @Max(1_000_000) @Nullable Double upperBound) {
    private static final double TOLERANCE = 0.05;
    private static final double KCAL_PER_G = 4;
    private static final double KCAL_PER_G_FAT = 9;

    /** 400 when there is no bound, or the two are out of order. */
    Limit limit(String pointer) {
        double lower = Objects.requireNonNullElse(lowerBound, 0.0);
        double upper = Objects.requireNonNullElse(upperBound, Double.POSITIVE_INFINITY);
        if ((lowerBound == null && upperBound == null) || lower > upper) {
            throw Problem.invalid(
                    pointer, "bounds", "needs a lower bound, an upper bound, or both in order", "须给出下限、上限，或按顺序给出两者");
        }
        return new Limit(nutrient, lower > 0 ? lower : upper, lower, upper, Scope.ON_AVERAGE);
    }

    /** Energy within 5 % and the macronutrient ranges of adults (NASEM 2005) on every day, and the given bounds on average. */
    static List<Limit> limits(int energyKcal, @Nullable List<Target> asked, String pointer) {
        List<Limit> limits = new ArrayList<>();
        limits.add(everyDay(Nutrient.ENERGY, energyKcal * (1 - TOLERANCE), energyKcal * (1 + TOLERANCE)));
        limits.add(everyDay(Nutrient.PROTEIN, energyKcal * 0.10 / KCAL_PER_G, energyKcal * 0.35 / KCAL_PER_G));
        limits.add(everyDay(Nutrient.FAT, energyKcal * 0.20 / KCAL_PER_G_FAT, energyKcal * 0.35 / KCAL_PER_G_FAT));
        limits.add(everyDay(Nutrient.CARBOHYDRATE, energyKcal * 0.45 / KCAL_PER_G, energyKcal * 0.65 / KCAL_PER_G));
        List<Target> targets = Objects.requireNonNullElse(asked, List.of());
        for (int i = 0; i < targets.size(); i++) {
            limits.add(targets.get(i).limit(pointer + "/targets/" + i));
        }
        return limits;
    }

    private static Limit everyDay(Nutrient nutrient, double lower, double upper) {
        return new Limit(nutrient, (lower + upper) / 2, lower, upper, Scope.EVERY_DAY);
    }
}
