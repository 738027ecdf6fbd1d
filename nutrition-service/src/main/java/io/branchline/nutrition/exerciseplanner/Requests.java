package io.branchline.nutrition.exerciseplanner;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.training.exercise.Equipment;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.person.Maternity;
import io.branchline.nutrition.engine.training.person.Medicine;
import io.branchline.nutrition.engine.training.person.PainArea;
import io.branchline.nutrition.engine.training.person.Present;
import io.branchline.nutrition.engine.training.person.Trainee;
import io.branchline.nutrition.engine.training.readiness.Answers;
import io.branchline.nutrition.engine.training.volume.Goal;
import io.branchline.nutrition.engine.training.volume.Wishes;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns a request into what the engine understands, and refuses what contradicts itself. */
final class Requests {
    private static final Set<DayOfWeek> USUAL_DAYS =
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    private static final int USUAL_MINUTES = 45;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LEAST_AGE_OF_PREGNANCY = 12;
    private static final int MOST_AGE_OF_PREGNANCY = 55;
    private static final int LAST_WEEK_OF_PREGNANCY = 40;

    private Requests() {}

    static Trainee trainee(StatelessPlanRequest.Body body, PlanRequest plan) {
        PlanRequest.Health health = plan.known();
        PlanRequest.Practice practice = plan.practice() == null ? PlanRequest.Practice.NONE : plan.practice();
        Maternity maternity = maternity(health);
        boolean possible = body.sex() == Sex.FEMALE
                && body.ageYears() >= LEAST_AGE_OF_PREGNANCY
                && body.ageYears() <= MOST_AGE_OF_PREGNANCY;
        if (maternity.state() != Maternity.State.NONE && !possible) {
            throw Problem.invalid("/health/maternity", "maternity", "does not go with this sex and age", "与性别和年龄不符");
        }
        return new Trainee(
                body.ageYears(),
                body.sex(),
                body.weightKg(),
                body.heightCm(),
                health.restingHeartRateBpm(),
                set(HealthCondition.class, health.conditions()),
                set(PainArea.class, health.painAreas()),
                set(Medicine.class, health.medicines()),
                maternity,
                practice.level(),
                new Present(practice.aerobicMinutesPerWeek(), practice.strengthDaysPerWeek()));
    }

    static Wishes wishes(PlanRequest asked) {
        int year = asked.startDate().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.invalid("/startDate", "range", "must lie between 2000 and 2100", "须在2000年至2100年之间");
        }
        return new Wishes(
                asked.startDate(),
                asked.weeks(),
                set(DayOfWeek.class, asked.days() == null ? USUAL_DAYS : asked.days()),
                asked.minutesPerSession() == null ? USUAL_MINUTES : asked.minutesPerSession(),
                set(Equipment.class, asked.equipment()),
                asked.goal() == null ? Goal.HEALTH : asked.goal(),
                new TreeSet<>(asked.avoid() == null ? List.of() : asked.avoid()),
                asked.seed() == null ? 1 : asked.seed());
    }

    static Answers answers(PlanRequest.Screening given) {
        return new Answers(new TreeSet<>(given.yes()), given.clearedByDoctor());
    }

    private static Maternity maternity(PlanRequest.Health health) {
        if (health.maternity() == null || health.maternity() == Maternity.State.NONE) {
            return Maternity.none();
        }
        Integer weeks = health.maternityWeeks();
        if (weeks == null) {
            throw Problem.invalid("/health/maternityWeeks", "required", "is needed here", "此处必填");
        }
        if (health.maternity() == Maternity.State.PREGNANT && weeks >= LAST_WEEK_OF_PREGNANCY) {
            throw Problem.unprocessable(
                    "pregnancy-at-term",
                    "From week 40 of a pregnancy no plan is made; gentle walks as they feel good.",
                    "孕40周起不再制定计划，以舒适为度散步即可。");
        }
        return new Maternity(health.maternity(), weeks);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, @Nullable Collection<E> values) {
        Set<E> set = EnumSet.noneOf(type);
        if (values != null) {
            set.addAll(values);
        }
        return set;
    }
}
