package io.branchline.nutrition.exerciseplan;

import io.branchline.nutrition.engine.training.exercise.Equipment;
import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.person.Maternity;
import io.branchline.nutrition.engine.training.person.Medicine;
import io.branchline.nutrition.engine.training.person.PainArea;
import io.branchline.nutrition.engine.training.volume.Goal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a training plan is made from, apart from the body: health, practice, wishes and the answers of the screening. */
record PlanRequest(
        @Valid @Nullable Health health,
        @NotNull @Valid Practice practice,
        @NotNull @Valid Schedule schedule,
        @NotNull @Valid Screening readiness) {

    /** Health as far as training rules ask; the weeks are of pregnancy, or since the birth. */
    record Health(
            @Size(max = 25) @Nullable List<@NotNull HealthCondition> conditions,
            @Size(max = 8) @Nullable List<@NotNull PainArea> painAreas,
            @Size(max = 3) @Nullable List<@NotNull Medicine> medicines,
            Maternity.@Nullable State maternity,
            @Min(0) @Max(52) @Nullable Integer maternityWeeks,
            @Min(30) @Max(120) @Nullable Integer restingHeartRateBpm) {}

    /** What the person does at present. */
    record Practice(
            @NotNull Level level,
            @NotNull @Min(0) @Max(2000) Integer aerobicMinutesPerWeek,
            @NotNull @Min(0) @Max(7) Integer strengthDaysPerWeek) {}

    /** When, how long, with what and what for. */
    record Schedule(
            @NotNull LocalDate start,
            @NotNull @Min(1) @Max(24) Integer weeks,
            @NotNull @Size(min = 1, max = 7) List<@NotNull DayOfWeek> days,
            @NotNull @Min(10) @Max(180) Integer minutesPerSession,
            @Size(max = 30) @Nullable List<@NotNull Equipment> equipment,
            @NotNull Goal goal,
            @Size(max = 50) @Nullable List<@NotNull @Size(max = 60) String> avoid,
            @Min(0) @Max(1_000_000_000) @Nullable Integer seed) {}

    /** Codes of the readiness questions answered with yes; every other question was asked and answered with no. */
    record Screening(
            @NotNull @Size(max = 30) List<@NotNull @Size(max = 60) String> yes,
            @NotNull Boolean clearedByDoctor) {}
}
