package io.branchline.nutrition.assessment;

import io.branchline.nutrition.engine.assessment.AssessmentInput;
import io.branchline.nutrition.engine.energy.ActivityBudget.Spell;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.ScreeningSign;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The inputs an assessment used, as they are kept with it: measured values by field name, in stored units. */
record InputView(
        LocalDate asOf,
        @Nullable Sex sex,
        @Nullable Double ageYears,
        Map<String, Double> measures,
        @Nullable ActivityLevel activityLevel,
        @Nullable List<Spell> activities,
        Standard standard,
        Goal goal,
        Maternity.State maternity,
        @Nullable Integer gestationWeeks,
        @Nullable Integer monthsPostpartum,
        Set<Condition> conditions,
        Set<Medicine> medicines,
        Set<ScreeningSign> signs,
        History history) {

    static InputView of(AssessmentInput input) {
        Person person = input.person();
        Map<String, Double> measures = new TreeMap<>();
        person.measures().forEach((kind, value) -> measures.put(kind.field(), value));
        return new InputView(
                input.asOf(),
                person.sex(),
                person.age() == null ? null : person.age().years(),
                measures,
                person.activity(),
                input.budget() == null ? null : input.budget().spells(),
                person.standard(),
                person.goal(),
                person.maternity().state(),
                person.maternity().gestationWeeks(),
                person.maternity().monthsPostpartum(),
                person.conditions(),
                person.medicines(),
                person.signs(),
                person.history());
    }
}
