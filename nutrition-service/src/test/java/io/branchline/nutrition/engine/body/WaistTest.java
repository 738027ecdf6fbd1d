package io.branchline.nutrition.engine.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.nutrition.engine.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaistTest {
    @ParameterizedTest
    @CsvSource({
        "MALE, 84.9, NORMAL", "MALE, 85, PRE_CENTRAL_OBESITY", "MALE, 90, CENTRAL_OBESITY",
        "FEMALE, 79.9, NORMAL", "FEMALE, 80, PRE_CENTRAL_OBESITY", "FEMALE, 85, CENTRAL_OBESITY"
    })
    void china_knows_a_step_before_central_obesity(Sex sex, double waist, String expected) {
        assertThat(Waist.china(waist, sex).classCode()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MALE, 94, NORMAL",
        "MALE, 94.1, INCREASED",
        "MALE, 102, INCREASED",
        "MALE, 102.1, SUBSTANTIALLY_INCREASED",
        "FEMALE, 80, NORMAL",
        "FEMALE, 80.1, INCREASED",
        "FEMALE, 88.1, SUBSTANTIALLY_INCREASED"
    })
    void who_classes_lie_above_their_limits(Sex sex, double waist, String expected) {
        assertThat(Waist.who(waist, sex).classCode()).isEqualTo(expected);
    }

    @Test
    void waist_to_height_of_half_is_increased() {
        assertThat(Waist.toHeight(90, 180).classCode()).isEqualTo("INCREASED");
        assertThat(Waist.toHeight(89.9, 180).classCode()).isEqualTo("HEALTHY");
    }

    @Test
    void waist_to_hip_counts_by_sex() {
        assertThat(Waist.toHip(90, 100, Sex.MALE).classCode()).isEqualTo("SUBSTANTIALLY_INCREASED");
        assertThat(Waist.toHip(84, 100, Sex.FEMALE).classCode()).isEqualTo("NORMAL");
    }

    @Test
    void tape_measurements_give_body_fat() {
        assertThat(BodyFat.navyMale(85, 38, 178)).isCloseTo(16.44, within(0.01));
        assertThat(BodyFat.navyFemale(75, 100, 33, 165)).isCloseTo(29.43, within(0.01));
        assertThat(BodyFat.navy(Sex.MALE, 35, 0, 38, 178).value()).isNull();
    }
}
