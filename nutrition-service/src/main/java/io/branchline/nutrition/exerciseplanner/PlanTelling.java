package io.branchline.nutrition.exerciseplanner;

import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.plan.Block;
import io.branchline.nutrition.engine.training.plan.Item;
import io.branchline.nutrition.engine.training.plan.Part;
import io.branchline.nutrition.engine.training.plan.PlannedWeek;
import io.branchline.nutrition.engine.training.plan.Session;
import io.branchline.nutrition.exercise.ExerciseCatalogue;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.BlockView;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.CheckView;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.ExclusionView;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.ItemView;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.ReadinessView;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.SessionView;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.WeekView;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.ZoneView;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells a plan in a language: exercises by name, amounts in words. */
@Singleton
public class PlanTelling {
    private final ExerciseCatalogue catalogue;

    PlanTelling(ExerciseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The plan with names and amounts in the language. */
    public ExercisePlanView tell(@Nullable UUID id, LocalDate start, Planned planned, Locale locale) {
        return new ExercisePlanView(
                id,
                start,
                ReadinessView.of(planned.readiness(), locale),
                planned.plan().zones().stream()
                        .map(zone -> ZoneView.of(zone, locale))
                        .toList(),
                planned.plan().weeks().stream().map(week -> week(week, locale)).toList(),
                planned.checks().stream()
                        .map(check -> CheckView.of(check, locale))
                        .toList(),
                planned.plan().exclusions().stream()
                        .map(one -> ExclusionView.of(
                                one, exercise(one.exercise()).name().in(locale), locale))
                        .toList(),
                planned.plan().notes().stream().map(note -> note.in(locale)).toList());
    }

    private WeekView week(PlannedWeek week, Locale locale) {
        return new WeekView(
                week.number(),
                week.phase(),
                week.phase().text().in(locale),
                week.endurance(Effort.MODERATE),
                week.endurance(Effort.VIGOROUS),
                week.equivalentMinutes(),
                week.everydayMinutes(),
                week.days(Part.STRENGTH),
                week.days(Part.BALANCE),
                known(week.kcal()),
                week.sessions().stream()
                        .map(session -> session(session, locale))
                        .toList());
    }

    private SessionView session(Session session, Locale locale) {
        return new SessionView(
                session.date(),
                session.minutes(),
                known(session.kcal()),
                session.blocks().stream().map(block -> block(block, locale)).toList());
    }

    private BlockView block(Block block, Locale locale) {
        return new BlockView(
                block.part(),
                block.part().text().in(locale),
                block.minutes(),
                block.effort(),
                block.energy(),
                block.items().stream().map(item -> item(item, locale)).toList());
    }

    private ItemView item(Item item, Locale locale) {
        Exercise exercise = exercise(item.exercise());
        return new ItemView(
                item.exercise(),
                exercise.name().in(locale),
                item.amount().in(locale),
                item.minutes(),
                item.sets(),
                item.repsFrom(),
                item.repsTo(),
                item.holdSeconds(),
                item.restSeconds(),
                item.rpe(),
                exercise.cue().in(locale));
    }

    private Exercise exercise(String code) {
        return catalogue.exercises().get(code);
    }

    private static @Nullable Integer known(int kcal) {
        return kcal == 0 ? null : kcal;
    }
}
