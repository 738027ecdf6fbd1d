package io.branchline.nutrition.exerciseplan;

import io.branchline.nutrition.engine.training.person.Sex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A plan for a body that is given in the request; nothing is stored. */
record StatelessPlanRequest(
        @NotNull @Valid Body body, @NotNull @Valid PlanRequest plan) {

    /** Age in completed years, weight in kilograms, height in centimetres. */
    record Body(
            @NotNull @Min(5) @Max(100) Integer ageYears,
            @NotNull Sex sex,
            @NotNull @DecimalMin("12") @DecimalMax("350") Double weightKg,
            @DecimalMin("80") @DecimalMax("250") @Nullable Double heightCm) {}
}
