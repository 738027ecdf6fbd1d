package io.branchline.nutrition.exerciseplan;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.person.Maternity;
import io.branchline.nutrition.exerciseplanner.PlanRequest;
import io.branchline.nutrition.exerciseplanner.StatelessPlanRequest;
import io.branchline.nutrition.profile.Profile;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills a plan request from a profile: its body, and its conditions, medicines and pregnancy beside what the request says. */
final class ProfileBody {
    private static final int YOUNGEST = 5;
    private static final int OLDEST = 100;
    private static final double WEEKS_PER_MONTH = 52 / 12.0;
    private static final int LAST_POSTPARTUM_MONTH = 11;

    private ProfileBody() {}

    static StatelessPlanRequest complete(Profile profile, PlanRequest asked, Instant now) {
        Person person = profile.person(now);
        int years = Period.between(profile.birthDate(), asked.startDate()).getYears();
        if (years < YOUNGEST || years > OLDEST) {
            throw Problem.unprocessable(
                    "age-out-of-range", "Plans are made for people of 5 to 100 years.", "训练计划适用于5至100岁的人。");
        }
        double weight = person.value(Measure.WEIGHT)
                .orElseThrow(() -> Problem.unprocessable(
                        "weight-missing", "Record the weight first; the plan needs it.", "请先记录体重，计划需要它。"));
        Double height = person.has(Measure.HEIGHT) ? Double.valueOf(person.get(Measure.HEIGHT)) : null;
        var body = new StatelessPlanRequest.Body(years, profile.sex(), weight, height);
        PlanRequest.Practice practice = asked.practice() == null ? practice(person) : asked.practice();
        return new StatelessPlanRequest(
                body,
                asked.of(
                        practice,
                        health(asked.known(), person, profile),
                        screening(asked.readiness(), profile.conditions())));
    }

    /** Present volume by the activity category, on its cautious side; strength work only when told. */
    private static PlanRequest.Practice practice(Person person) {
        ActivityLevel activity = person.activity();
        int minutes = activity == null
                ? 0
                : switch (activity) {
                    case INACTIVE -> 0;
                    case LOW_ACTIVE -> 60;
                    case ACTIVE -> 150;
                    case VERY_ACTIVE -> 250;
                };
        return new PlanRequest.Practice(Level.BEGINNER, minutes, 0);
    }

    private static PlanRequest.Health health(PlanRequest.Health said, Person person, Profile profile) {
        Set<HealthCondition> conditions = new LinkedHashSet<>(list(said.conditions()));
        profile.conditions().forEach(condition -> conditions.addAll(KnownHealth.of(condition)));
        var medicines = new LinkedHashSet<>(list(said.medicines()));
        profile.medicines().forEach(medicine -> medicines.addAll(KnownHealth.of(medicine)));
        boolean told = said.maternity() != null;
        return new PlanRequest.Health(
                List.copyOf(conditions),
                said.painAreas(),
                List.copyOf(medicines),
                told ? said.maternity() : state(person),
                told ? said.maternityWeeks() : weeks(person),
                said.restingHeartRateBpm());
    }

    private static PlanRequest.Screening screening(PlanRequest.Screening asked, Set<Condition> conditions) {
        Set<String> yes = new LinkedHashSet<>(asked.yes());
        conditions.forEach(condition -> yes.addAll(KnownHealth.answers(condition)));
        return new PlanRequest.Screening(List.copyOf(yes), asked.clearedByDoctor());
    }

    private static Maternity.State state(Person person) {
        if (person.maternity().isPregnant()) {
            return Maternity.State.PREGNANT;
        }
        Integer months = person.maternity().monthsPostpartum();
        boolean recent = person.maternity().isLactating() && (months == null || months <= LAST_POSTPARTUM_MONTH);
        return recent ? Maternity.State.POSTPARTUM : Maternity.State.NONE;
    }

    private static @Nullable Integer weeks(Person person) {
        Integer months = person.maternity().monthsPostpartum();
        return switch (state(person)) {
            case NONE -> null;
            case PREGNANT -> person.maternity().gestationWeeks();
            case POSTPARTUM -> months == null ? null : Integer.valueOf((int) (months * WEEKS_PER_MONTH));
        };
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? new ArrayList<>() : values;
    }
}
