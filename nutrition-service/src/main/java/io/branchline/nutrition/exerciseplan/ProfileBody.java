package io.branchline.nutrition.exerciseplan;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.exerciseplanner.PlanRequest;
import io.branchline.nutrition.exerciseplanner.StatelessPlanRequest;
import io.branchline.nutrition.profile.Profile;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Fills a plan request from a profile: its body, and its conditions, medicines and pregnancy beside what the request says. */
final class ProfileBody {
    private static final int YOUNGEST = 5;
    private static final int OLDEST = 100;

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
        PlanRequest.Practice practice = asked.practice() == null ? PresentPractice.of(person) : asked.practice();
        return new StatelessPlanRequest(
                body,
                asked.of(
                        practice,
                        ProfileHealth.of(asked.known(), person, profile),
                        screening(asked.readiness(), profile.conditions())));
    }

    private static PlanRequest.Screening screening(PlanRequest.Screening asked, Set<Condition> conditions) {
        Set<String> yes = new LinkedHashSet<>(asked.yes());
        conditions.forEach(condition -> yes.addAll(KnownHealth.answers(condition)));
        return new PlanRequest.Screening(List.copyOf(yes), asked.clearedByDoctor());
    }
}
