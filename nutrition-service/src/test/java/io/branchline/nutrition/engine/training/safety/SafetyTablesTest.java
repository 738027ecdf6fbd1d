package io.branchline.nutrition.engine.training.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.exercise.ExerciseTable;
import io.branchline.nutrition.engine.training.person.BodyState;
import io.branchline.nutrition.engine.training.person.HealthCondition;
import io.branchline.nutrition.engine.training.person.Medicine;
import io.branchline.nutrition.engine.training.person.PainArea;
import io.branchline.nutrition.engine.training.person.Restriction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyTablesTest {
    private final ExerciseTable exercises = ExerciseTable.shipped();
    private final ContraindicationTable rules = ContraindicationTable.shipped();

    @Test
    void every_rule_names_a_known_restriction_in_both_languages_with_a_source() {
        List<String> known = all().map(Restriction::code).toList();

        assertThat(rules.all()).allSatisfy(rule -> {
            assertThat(rule.restriction()).isIn(known);
            assertThat(rule.reason().en()).isNotBlank();
            assertThat(rule.reason().zh()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
        });
    }

    @Test
    void every_restriction_has_an_adjustment_of_its_own() {
        AdjustmentTable adjustments = AdjustmentTable.shipped();

        assertThat(all())
                .allSatisfy(own -> assertThat(adjustments.of(List.of(own))).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "PAIN_KNEE, squat-body",
        "PAIN_KNEE, jog-easy",
        "PAIN_SHOULDER, push-up",
        "PAIN_LOWER_BACK, deadlift-barbell",
        "PAIN_LOWER_BACK, russian-twist",
        "PAIN_WRIST, plank-shoulder-tap",
        "PREGNANCY_LATER, glute-bridge",
        "PREGNANCY_LATER, superman",
        "PREGNANCY_LATER, basketball-play",
        "PREGNANCY_EARLY, bike-steady",
        "POSTPARTUM_MIDDLE, run-steady",
        "OSTEOPOROSIS, crunch",
        "HYPERTENSION, deadlift-barbell",
        "GLAUCOMA, push-up-pike",
        "EPILEPSY, swim-leisure",
        "ANTICOAGULANT, football-casual",
        "CHILD, squat-barbell",
        "OLDEST, rope-slow"
    })
    void a_well_known_danger_is_excluded(String restriction, String code) {
        Exercise exercise = exercises.get(code);
        Restriction own =
                all().filter(one -> one.code().equals(restriction)).findFirst().orElseThrow();

        assertThat(rules.against(exercise, List.of(own))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PAIN_KNEE, exercise-bike-moderate",
        "PAIN_KNEE, glute-bridge",
        "PREGNANCY_LATER, walk-brisk",
        "PREGNANCY_LATER, water-aerobics",
        "HYPERTENSION, walk-brisk",
        "OSTEOPOROSIS, chair-stand",
        "PAIN_SHOULDER, squat-body"
    })
    void what_does_good_is_kept(String restriction, String code) {
        Restriction own =
                all().filter(one -> one.code().equals(restriction)).findFirst().orElseThrow();

        assertThat(rules.against(exercises.get(code), List.of(own))).isEmpty();
    }

    private static Stream<Restriction> all() {
        return Stream.<Restriction[]>of(
                        HealthCondition.values(), PainArea.values(), Medicine.values(), BodyState.values())
                .flatMap(Arrays::stream);
    }
}
