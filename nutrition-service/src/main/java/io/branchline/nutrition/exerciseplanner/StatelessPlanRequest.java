package io.branchline.nutrition.exerciseplanner;

import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.training.person.PainArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan for a body that is given in the request; nothing is stored. */
public record StatelessPlanRequest(
        @NotNull @Valid Body body, @NotNull @Valid PlanRequest plan) {

    /** Age in completed years, weight in kilograms, height in centimetres. */
    public record Body(
            @NotNull @Min(5) @Max(100) Integer ageYears,
            @NotNull Sex sex,
            @NotNull @DecimalMin("12") @DecimalMax("350") Double weightKg,
            @DecimalMin("80") @DecimalMax("250") @Nullable Double heightCm) {}

    /** The same request with more painful areas to be spared. */
    public StatelessPlanRequest sparing(Set<PainArea> more) {
        PlanRequest.Health old = plan.known();
        Set<PainArea> all = EnumSet.noneOf(PainArea.class);
        all.addAll(old.painAreas() == null ? List.of() : old.painAreas());
        all.addAll(more);
        PlanRequest.Health health = new PlanRequest.Health(
                old.conditions(),
                List.copyOf(all),
                old.medicines(),
                old.maternity(),
                old.maternityWeeks(),
                old.restingHeartRateBpm());
        PlanRequest.Practice practice = plan.practice() == null ? PlanRequest.Practice.NONE : plan.practice();
        return new StatelessPlanRequest(body, plan.of(practice, health, plan.readiness()));
    }
}
