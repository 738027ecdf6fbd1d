package io.branchline.nutrition.exerciseplan;

import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.person.Maternity;
import io.branchline.nutrition.exerciseplanner.PlanRequest;
import io.branchline.nutrition.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions, medicines and maternity of a profile beside what the request says. */
final class ProfileHealth {
    private static final double WEEKS_PER_MONTH = 52 / 12.0;
    private static final int LAST_POSTPARTUM_MONTH = 11;

    private ProfileHealth() {}

    static PlanRequest.Health of(PlanRequest.Health said, Person person, Profile profile) {
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
