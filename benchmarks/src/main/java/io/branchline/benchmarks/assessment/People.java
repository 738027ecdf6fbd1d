package io.branchline.benchmarks.assessment;

import io.branchline.nutrition.engine.assessment.Assessment;
import io.branchline.nutrition.engine.assessment.AssessmentInput;
import io.branchline.nutrition.engine.assessment.Assessor;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a person step by step and assesses them as the service does. */
final class People {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final Map<Measure, Double> measures = new EnumMap<>(Measure.class);
    private final Sex sex;
    private final Age age;
    private @Nullable Boolean lying;
    private @Nullable ActivityLevel activity;
    private Standard standard = Standard.WHO;
    private Maternity maternity = Maternity.NONE;
    private Set<Condition> conditions = Set.of();
    private Set<Medicine> medicines = Set.of();
    private History history = History.UNKNOWN;

    People(Sex sex, Age age) {
        this.sex = sex;
        this.age = age;
    }

    People with(Measure kind, double value) {
        measures.put(kind, value);
        return this;
    }

    People lying(@Nullable Boolean how) {
        lying = how;
        return this;
    }

    People active(@Nullable ActivityLevel level) {
        activity = level;
        return this;
    }

    People by(Standard leading) {
        standard = leading;
        return this;
    }

    People in(Maternity state) {
        maternity = state;
        return this;
    }

    People having(Set<Condition> known, Set<Medicine> taken, History told) {
        conditions = known;
        medicines = taken;
        history = told;
        return this;
    }

    Person person() {
        return new Person(
                sex,
                age,
                measures,
                lying,
                activity,
                standard,
                Goal.KEEP,
                maternity,
                conditions,
                medicines,
                Set.of(),
                history);
    }

    Assessment assess() {
        return Assessor.assess(new AssessmentInput(person(), DAY, null));
    }

    /** The value of a finding, NaN when it is absent or says it cannot be computed. */
    static double value(List<Finding> findings, String code) {
        for (Finding finding : findings) {
            Double value = finding.value();
            if (finding.code().equals(code) && value != null) {
                return value;
            }
        }
        return Double.NaN;
    }
}
