package io.branchline.nutrition.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreventTest {
    private static final double MMOL = 0.02586;

    private static PreventInput woman(@Nullable Double uacr, @Nullable Double hba1c) {
        return new PreventInput(
                Sex.FEMALE, 50, 200 * MMOL, 45 * MMOL, 160, 35, 90, true, false, true, false, uacr, hba1c, null);
    }

    private static Person person(double years, double systolic, Set<Condition> conditions) {
        return new Person(
                Sex.FEMALE,
                Age.ofYears(years),
                Map.of(
                        Measure.HEIGHT,
                        160.0,
                        Measure.WEIGHT,
                        35 * 2.56,
                        Measure.SYSTOLIC,
                        systolic,
                        Measure.TOTAL_CHOLESTEROL,
                        200 * MMOL,
                        Measure.HDL,
                        45 * MMOL,
                        Measure.EGFR,
                        90.0),
                null,
                null,
                Standard.US,
                Goal.KEEP,
                Maternity.NONE,
                conditions,
                Set.of(Medicine.ANTIHYPERTENSIVE),
                Set.of(),
                History.ofSmoker(false));
    }

    @ParameterizedTest
    @CsvSource({
        "TOTAL_CVD, 10, 0.147", "ASCVD, 10, 0.092", "HEART_FAILURE, 10, 0.081",
        "TOTAL_CVD, 30, 0.530", "ASCVD, 30, 0.354", "HEART_FAILURE, 30, 0.390"
    })
    void the_published_example_comes_out(Outcome outcome, int years, double risk) {
        assertThat(Prevent.risk(woman(null, null), Model.BASE, outcome, years)).isCloseTo(risk, within(0.0005));
    }

    @Test
    void the_model_follows_what_is_known() {
        assertThat(woman(null, null).model()).isEqualTo(Model.BASE);
        assertThat(woman(30.0, null).model()).isEqualTo(Model.UACR);
        assertThat(woman(null, 7.0).model()).isEqualTo(Model.HBA1C);
        assertThat(woman(30.0, 7.0).model()).isEqualTo(Model.FULL);
    }

    @Test
    void worse_values_never_lower_the_risk_of_a_model() {
        double low = Prevent.risk(woman(5.0, 6.5), Model.FULL, Outcome.TOTAL_CVD, 10);
        assertThat(Prevent.risk(woman(300.0, 6.5), Model.FULL, Outcome.TOTAL_CVD, 10))
                .isGreaterThan(low);
        assertThat(Prevent.risk(woman(5.0, 9.5), Model.FULL, Outcome.TOTAL_CVD, 10))
                .isGreaterThan(low);
    }

    @Test
    void a_person_gets_all_outcomes_over_both_horizons() {
        var findings = PreventFindings.of(person(50, 160, Set.of(Condition.TYPE_2_DIABETES)));
        assertThat(findings).hasSize(10);
        Finding total = findings.get(0);
        assertThat(total.code()).isEqualTo("PREVENT_TOTAL_CVD_10Y");
        assertThat(total.amount()).isCloseTo(14.7, within(0.05));
        assertThat(total.classCode()).isEqualTo("INTERMEDIATE");
    }

    @Test
    void thirty_years_are_only_for_people_under_sixty() {
        assertThat(PreventFindings.of(person(62, 140, Set.of()))).hasSize(5);
    }

    @Test
    void out_of_range_is_said_and_not_computed() {
        assertThat(PreventFindings.of(person(25, 120, Set.of())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.value()).isNull();
                    assertThat(one.text().en()).contains("age 30–79");
                });
        assertThat(PreventFindings.of(person(50, 210, Set.of())).get(0).value()).isNull();
        assertThat(PreventFindings.of(person(50, 130, Set.of(Condition.STROKE)))
                        .get(0)
                        .value())
                .isNull();
    }

    @Test
    void findrisc_adds_its_eight_answers() {
        Person base = person(56, 130, Set.of()).with(Measure.WAIST, 90);
        History history = new History(false, false, false, true, History.Relative.FIRST_DEGREE, null, null);
        Person asked = new Person(
                base.sex(),
                base.age(),
                base.measures(),
                null,
                null,
                base.standard(),
                base.goal(),
                base.maternity(),
                base.conditions(),
                base.medicines(),
                base.signs(),
                history);
        Finding score = Findrisc.of(asked).orElseThrow();
        assertThat(score.amount()).isEqualTo(3 + 3 + 4 + 2 + 1 + 2 + 5 + 5);
        assertThat(score.classCode()).isEqualTo("VERY_HIGH");
        assertThat(Findrisc.of(base)).isEmpty();
    }
}
