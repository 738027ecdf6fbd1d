package io.branchline.nutrition.exerciseplanner;

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

/**
 * What a training plan is made from, apart from the body.
 *
 * @param days weekdays on which to train; Monday, Tuesday, Thursday, Friday and Saturday when not said
 * @param minutesPerSession longest session; 45 minutes when not said
 * @param equipment what is at hand; nothing when not said
 * @param avoid codes of exercises that are not wanted
 * @param seed the same seed gives the same plan
 * @param practice what is done at present; taken from the profile's activity when not said
 */
public record PlanRequest(
        @NotNull LocalDate startDate,
        @NotNull @Min(1) @Max(24) Integer weeks,
        @Size(min = 1, max = 7) @Nullable List<@NotNull DayOfWeek> days,
        @Min(10) @Max(180) @Nullable Integer minutesPerSession,
        @Size(max = 30) @Nullable List<@NotNull Equipment> equipment,
        @Nullable Goal goal,
        @Size(max = 50) @Nullable List<@NotNull @Size(max = 60) String> avoid,
        @Min(0) @Max(1_000_000_000) @Nullable Integer seed,
        @Valid @Nullable Practice practice,
        @Valid @Nullable Health health,
        @NotNull @Valid Screening readiness) {

    /** What the person does at present. */
    public record Practice(
            @NotNull Level level,
            @NotNull @Min(0) @Max(2000) Integer aerobicMinutesPerWeek,
            @NotNull @Min(0) @Max(7) Integer strengthDaysPerWeek) {
        /** Somebody who does nothing yet. */
        public static final Practice NONE = new Practice(Level.BEGINNER, 0, 0);
    }

    /** Health as far as training rules ask; the weeks are of pregnancy, or since the birth. */
    public record Health(
            @Size(max = 25) @Nullable List<@NotNull HealthCondition> conditions,
            @Size(max = 8) @Nullable List<@NotNull PainArea> painAreas,
            @Size(max = 3) @Nullable List<@NotNull Medicine> medicines,
            Maternity.@Nullable State maternity,
            @Min(0) @Max(52) @Nullable Integer maternityWeeks,
            @Min(30) @Max(120) @Nullable Integer restingHeartRateBpm) {
        /** Nothing known. */
        public static final Health UNKNOWN = new Health(null, null, null, null, null, null);
    }

    /** Codes of the readiness questions answered with yes; every other question was asked and answered with no. */
    public record Screening(
            @NotNull @Size(max = 30) List<@NotNull @Size(max = 60) String> yes,
            @NotNull Boolean clearedByDoctor) {}

    public Health known() {
        return health == null ? Health.UNKNOWN : health;
    }

    /** The same wishes for a person of whom more is known. */
    public PlanRequest of(Practice present, Health knownHealth, Screening answers) {
        return new PlanRequest(
                startDate, weeks, days, minutesPerSession, equipment, goal, avoid, seed, present, knownHealth, answers);
    }
}
