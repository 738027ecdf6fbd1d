package io.branchline.nutrition.engine.training.generate;

import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.effort.HeartRateZones;
import io.branchline.nutrition.engine.training.effort.Zone;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.ExerciseTable;
import io.branchline.nutrition.engine.training.person.Restriction;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.plan.Session;
import io.branchline.nutrition.engine.training.plan.TrainingPlan;
import io.branchline.nutrition.engine.training.safety.AdjustmentTable;
import io.branchline.nutrition.engine.training.safety.Eligibility;
import io.branchline.nutrition.engine.training.safety.Limits;
import io.branchline.nutrition.engine.training.schedule.DayShape;
import io.branchline.nutrition.engine.training.schedule.WeekShape;
import io.branchline.nutrition.engine.training.volume.VolumeRamp;
import io.branchline.nutrition.engine.training.volume.WeekContext;
import io.branchline.nutrition.engine.training.volume.WeekTarget;
import io.branchline.nutrition.engine.training.volume.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a training plan by FITT-VP: frequency, intensity, time, type, volume, progression. ACSM Guidelines, 11th ed. */
public final class PlanGenerator {
    private static final int STRETCH_WEEKS = 4;

    private final ExerciseTable exercises;
    private final Eligibility eligibility;
    private final AdjustmentTable adjustments;

    public PlanGenerator(ExerciseTable exercises, Eligibility eligibility, AdjustmentTable adjustments) {
        this.exercises = exercises;
        this.eligibility = eligibility;
        this.adjustments = adjustments;
    }

    /** The whole plan of a person who may train; the effort is the highest that the screening left. */
    public TrainingPlan generate(Trainee trainee, Wishes asked, Effort maxEffort) {
        Wishes wishes = SafeWishes.of(trainee, asked);
        Set<Restriction> all = trainee.restrictions(1, wishes.weeks());
        Limits limits = Limits.of(adjustments.of(all), maxEffort);
        VolumeRamp ramp = ramp(trainee, wishes, maxEffort);
        List<WeekTarget> targets = ramp.weeks(1, wishes.weeks(), ramp.start());
        return new TrainingPlan(
                weeks(trainee, wishes, maxEffort, targets),
                zones(trainee, limits),
                eligibility.excluded(all, limits.maxEffort()),
                PlanNotes.of(trainee, asked, adjustments.of(all)));
    }

    /** The weeks of the given targets; exercises stay the same for four weeks unless a stage of life changes. */
    public List<PlannedWeek> weeks(Trainee trainee, Wishes wishes, Effort maxEffort, List<WeekTarget> targets) {
        VolumeRamp ramp = ramp(trainee, wishes, maxEffort);
        List<PlannedWeek> weeks = new ArrayList<>();
        int highest = targets.get(0).minutes();
        List<Exercise> allowed = List.of();
        @Nullable Set<Restriction> before = null;
        for (WeekTarget wanted : targets) {
            WeekTarget target = wanted.within(ramp.most(highest), ramp.lighter(highest));
            Set<Restriction> now = trainee.restrictions(target.week(), target.week());
            Limits limits = Limits.of(adjustments.of(now), maxEffort);
            WeekContext context =
                    new WeekContext(trainee, wishes, limits, ramp.level(target.week()), target, ramp.isGentle());
            allowed = now.equals(before) ? allowed : eligibility.allowed(now, limits.maxEffort());
            before = now;
            Pool pool = new Pool(allowed, context, (target.week() - 1) / STRETCH_WEEKS);
            PlannedWeek week = week(context, pool, wanted.minutes());
            int load = week.load(trainee.vigorousWorth());
            highest = weeks.isEmpty() ? load : highest;
            weeks.add(load > highest ? week : week.notBuilding());
            highest = Math.max(highest, load);
        }
        return weeks;
    }

    VolumeRamp ramp(Trainee trainee, Wishes wishes, Effort maxEffort) {
        Set<Restriction> all = trainee.restrictions(1, wishes.weeks());
        return new VolumeRamp(
                trainee,
                wishes.goal(),
                Limits.of(adjustments.of(all), maxEffort).gentle());
    }

    private PlannedWeek week(WeekContext context, Pool pool, int wantedMinutes) {
        SessionBuilder builder = new SessionBuilder(exercises, pool);
        List<DayShape> days = WeekShape.of(context);
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            sessions.add(builder.build(days.get(i), i));
        }
        PlannedWeek week = new PlannedWeek(context.week(), context.target().phase(), sessions, 0);
        int missing = Math.max(0, wantedMinutes - week.load(context.trainee().vigorousWorth()));
        return new PlannedWeek(week.number(), week.phase(), sessions, missing);
    }

    private static List<Zone> zones(Trainee trainee, Limits limits) {
        List<Zone> all = limits.byFeeling() || trainee.isMinor()
                ? HeartRateZones.byFeeling(PlanNotes.WHY_BY_FEELING)
                : HeartRateZones.ofPulse(trainee.ageYears(), trainee.restingBpm());
        return all.stream()
                .filter(zone -> !zone.effort().isAbove(limits.maxEffort()))
                .toList();
    }
}
