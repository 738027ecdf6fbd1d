package io.branchline.nutrition.mealplan;

import io.branchline.kit.Problem;
import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Limit.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Targets without a person: nothing is looked up and nothing kept.
 *
 * @param energyKcal of every day within 5 %; below 1,200 kcal no plan is made without knowing the person
 * @param targets further bounds on the average day
 */
record ExplicitTargets(
        @NotNull @Min(1200) @Max(5000) Integer energyKcal,
        @Nullable @Valid @Size(max = 50) List<@NotNull Target> targets,
        @Nullable Diet diet,
        @Nullable @Size(max = 20) List<@NotNull Allergen> allergies,
        @Nullable @Size(max = 50) List<@NotNull @Size(max = 100) String> dislikes,
        @Nullable @Valid Wishes wishes) {
    static final String EXAMPLE = """
            {"energyKcal": 2000, "targets": [{"nutrient": "FIBER", "lowerBound": 25}, {"nutrient": "SODIUM", "upperBound": 2300}],
             "diet": "VEGETARIAN", "allergies": ["PEANUT"],
             "wishes": {"days": 2, "kitchens": ["WESTERN", "CHINESE"], "seed": 3}}""";

    private static final double TOLERANCE = 0.05;
    private static final double KCAL_PER_G = 4;
    private static final double KCAL_PER_G_FAT = 9;

    /** Amounts per day in the nutrient's own unit; at least one bound. */
    record Target(
            @NotNull Nutrient nutrient,
            @Min(0) @Max(1_000_000) @Nullable Double lowerBound,
            @Min(0) @Max(1_000_000) @Nullable Double upperBound) {

        Limit limit(int position) {
            double lower = Objects.requireNonNullElse(lowerBound, 0.0);
            double upper = Objects.requireNonNullElse(upperBound, Double.POSITIVE_INFINITY);
            if ((lowerBound == null && upperBound == null) || lower > upper) {
                throw Problem.invalid(
                        "/targets/" + position,
                        "bounds",
                        "needs a lower bound, an upper bound, or both in order",
                        "须给出下限、上限，或按顺序给出两者");
            }
            return new Limit(nutrient, lower > 0 ? lower : upper, lower, upper, Scope.ON_AVERAGE);
        }
    }

    Order order(List<FoundDish> dishes, LocalDate today) {
        List<Limit> limits = new ArrayList<>();
        limits.add(everyDay(Nutrient.ENERGY, energyKcal * (1 - TOLERANCE), energyKcal * (1 + TOLERANCE)));
        // Acceptable macronutrient distribution ranges of adults, NASEM 2005.
        limits.add(everyDay(Nutrient.PROTEIN, energyKcal * 0.10 / KCAL_PER_G, energyKcal * 0.35 / KCAL_PER_G));
        limits.add(everyDay(Nutrient.FAT, energyKcal * 0.20 / KCAL_PER_G_FAT, energyKcal * 0.35 / KCAL_PER_G_FAT));
        limits.add(everyDay(Nutrient.CARBOHYDRATE, energyKcal * 0.45 / KCAL_PER_G, energyKcal * 0.65 / KCAL_PER_G));
        List<Target> asked = Objects.requireNonNullElse(targets, List.of());
        for (int i = 0; i < asked.size(); i++) {
            limits.add(asked.get(i).limit(i));
        }
        Eater eater = new Eater(
                Set.copyOf(Objects.requireNonNullElse(allergies, List.of())),
                Objects.requireNonNullElse(diet, Diet.OMNIVORE),
                Set.of(),
                Objects.requireNonNullElse(dislikes, List.of()));
        Wishes how = Objects.requireNonNullElse(wishes, new Wishes(null, null, null, null, null, null));
        Set<Region> regions = how.regions(Set.of(Region.CHINESE, Region.WESTERN));
        return new Order(limits, eater, how, how.start(today), regions, dishes, List.of(), List.of());
    }

    private static Limit everyDay(Nutrient nutrient, double lower, double upper) {
        return new Limit(nutrient, (lower + upper) / 2, lower, upper, Scope.EVERY_DAY);
    }
}
