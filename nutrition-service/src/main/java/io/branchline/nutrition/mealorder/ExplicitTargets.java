package io.branchline.nutrition.mealorder;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.group.DietFlag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Targets without a person: nothing is looked up and nothing kept.
 *
 * @param name beside the portions when more people eat, else "1"
 * @param energyKcal of every day within 5 %; below 1,200 kcal no plan is made without knowing the person
 * @param targets further bounds on the average day
 * @param needs what must hold of everything eaten, such as LACTOSE_FREE or PREGNANCY_OK
 */
public record ExplicitTargets(
        @Nullable @Size(min = 1, max = 100) String name,
        @NotNull @Min(1200) @Max(5000) Integer energyKcal,
        @Nullable @Size(max = 50) List<@NotNull @Valid Target> targets,
        @Nullable Diet diet,
        @Nullable @Size(max = 15) List<@NotNull Allergen> allergies,
        @Nullable @Size(max = 12) List<@NotNull DietFlag> needs,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> dislikes,
        @Nullable @Valid Wishes wishes) {

    /** A working example: a couple, one of them vegetarian with a peanut allergy. */
    public static final String EXAMPLE = """
            {"name": "Ann", "energyKcal": 2000, "diet": "VEGETARIAN", "allergies": ["PEANUT"],
             "targets": [{"nutrient": "FIBER", "lowerBound": 25}, {"nutrient": "SODIUM", "upperBound": 2300}],
             "wishes": {"days": 2, "kitchens": ["WESTERN", "CHINESE"], "seed": 3,
                        "people": [{"name": "Ben", "energyKcal": 2500}]}}""";

    /** How the plan should be. */
    public Wishes how() {
        return Objects.requireNonNullElse(wishes, Wishes.NONE);
    }

    /** The first person at the table. */
    Guest first() {
        return new Guest(
                Objects.requireNonNullElse(name, "1"), null, energyKcal, targets, diet, allergies, needs, dislikes);
    }
}
