package io.branchline.nutrition.engine.training.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.training.People;
import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.exercise.Level;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.person.Maternity;
import io.branchline.nutrition.engine.training.person.Medicine;
import io.branchline.nutrition.engine.training.person.Present;
import io.branchline.nutrition.engine.training.person.Trainee;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {
    private final Screening screening = new Screening(QuestionTable.shipped());

    @Test
    void a_healthy_adult_is_clear_for_any_effort() {
        Readiness readiness = screening.judge(People.officeWorker(), no());

        assertThat(readiness.verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(readiness.maxEffort()).isEqualTo(Effort.VIGOROUS);
        assertThat(readiness.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHEST_DISCOMFORT",
                "FAINTING",
                "BREATHLESS_AT_REST",
                "PALPITATIONS",
                "ANKLE_SWELLING",
                "CALF_PAIN_WALKING",
                "VERY_HIGH_PRESSURE",
                "UNSTABLE_GLUCOSE",
                "ACUTE_ILLNESS",
                "UNEXPLAINED_WEIGHT_LOSS"
            })
    void a_symptom_stops_even_with_a_doctors_consent(String code) {
        assertThat(screening
                        .judge(People.officeWorker(), new Answers(Set.of(code), true))
                        .verdict())
                .isEqualTo(Verdict.SEE_DOCTOR_FIRST);
    }

    @Test
    void a_recent_operation_needs_consent_and_then_stays_moderate() {
        Set<String> yes = Set.of("RECENT_SURGERY");

        assertThat(screening
                        .judge(People.officeWorker(), new Answers(yes, false))
                        .verdict())
                .isEqualTo(Verdict.SEE_DOCTOR_FIRST);
        Readiness agreed = screening.judge(People.officeWorker(), new Answers(yes, true));
        assertThat(agreed.verdict()).isEqualTo(Verdict.MODIFY);
        assertThat(agreed.maxEffort()).isEqualTo(Effort.MODERATE);
    }

    @Test
    void heart_disease_needs_consent_without_any_question() {
        Trainee trainee = with(Set.of(HealthCondition.CORONARY_HEART_DISEASE));

        assertThat(screening.judge(trainee, no()).verdict()).isEqualTo(Verdict.SEE_DOCTOR_FIRST);
        assertThat(screening.judge(trainee, new Answers(Set.of(), true)).verdict())
                .isEqualTo(Verdict.MODIFY);
    }

    @Test
    void a_question_for_the_pregnant_is_not_asked_of_others() {
        Answers bleeding = new Answers(Set.of("PREGNANCY_WARNING"), false);

        assertThat(screening.judge(People.pregnant(20), bleeding).verdict()).isEqualTo(Verdict.SEE_DOCTOR_FIRST);
        assertThat(screening.judge(People.officeWorker(), bleeding).verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void a_medicine_named_in_the_answers_counts_as_taken() {
        Trainee accepted = screening.accept(People.officeWorker(), new Answers(Set.of("HEART_MEDICINE"), false));

        assertThat(accepted.medicines()).containsExactly(Medicine.BETA_BLOCKER);
    }

    private static Answers no() {
        return new Answers(Set.of(), false);
    }

    private static Trainee with(Set<HealthCondition> conditions) {
        return People.person(
                55, Sex.MALE, 80, conditions, Set.of(), Maternity.none(), Level.BEGINNER, new Present(60, 0));
    }
}
