package io.branchline.nutrition.engine.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClinicTest {
    @ParameterizedTest
    @CsvSource({
        "119, 79, NORMAL, NORMAL", "120, 79, HIGH_NORMAL, ELEVATED", "118, 80, HIGH_NORMAL, STAGE_1",
        "130, 79, HIGH_NORMAL, STAGE_1", "139, 89, HIGH_NORMAL, STAGE_1", "140, 90, HYPERTENSION_1, STAGE_2",
        "145, 85, ISOLATED_SYSTOLIC, STAGE_2", "160, 90, HYPERTENSION_2, STAGE_2", "150, 110, HYPERTENSION_3, STAGE_2"
    })
    void blood_pressure_takes_the_higher_class(double systolic, double diastolic, String china, String us) {
        assertThat(BloodPressure.china(systolic, diastolic).classCode()).isEqualTo(china);
        assertThat(BloodPressure.us(systolic, diastolic).classCode()).isEqualTo(us);
    }

    @ParameterizedTest
    @CsvSource({
        "5.5, NORMAL, NORMAL",
        "5.6, PREDIABETES, NORMAL",
        "6.1, PREDIABETES, PREDIABETES",
        "7.0, DIABETES_RANGE, DIABETES_RANGE"
    })
    void fasting_glucose_differs_between_ada_and_who(double mmolL, String ada, String who) {
        assertThat(Glycaemia.fastingAda(mmolL).classCode()).isEqualTo(ada);
        assertThat(Glycaemia.fastingWho(mmolL).classCode()).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource({"5.6, NORMAL", "5.7, PREDIABETES", "6.5, DIABETES_RANGE"})
    void hba1c_by_ada(double percent, String expected) {
        assertThat(Glycaemia.hba1cAda(percent).classCode()).isEqualTo(expected);
    }

    @Test
    void lipids_have_their_limits() {
        assertThat(Lipids.total(5.19).get(0).classCode()).isEqualTo("DESIRABLE");
        assertThat(Lipids.total(6.2).get(0).classCode()).isEqualTo("HIGH");
        assertThat(Lipids.ldl(3.4).get(0).classCode()).isEqualTo("BORDERLINE_HIGH");
        assertThat(Lipids.hdl(0.99).get(0).classCode()).isEqualTo("LOW");
        assertThat(Lipids.triglycerides(2.3).get(0).classCode()).isEqualTo("HIGH");
        assertThat(Lipids.friedewald(5, 1.2, 2.2).amount()).isEqualTo(2.8);
        assertThat(Lipids.friedewald(5, 1.2, 4.6).value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"95, G1", "60, G2", "59, G3A", "44, G3B", "29, G4", "14, G5"})
    void kidney_stages(double egfr, String stage) {
        assertThat(Kidney.filtration(egfr).classCode()).isEqualTo(stage);
    }

    @Test
    void children_are_not_classed_by_adult_limits() {
        Person child =
                Person.of(Sex.MALE, Age.ofYears(10)).with(Measure.SYSTOLIC, 125).with(Measure.DIASTOLIC, 70);
        assertThat(ClinicalFindings.of(child)).isEmpty();
    }
}
