package io.branchline.nutrition.engine.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Working;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyMassIndexTest {
    private static Finding who(double bmi) {
        return BodyMassIndex.who(bmi * 4, 200);
    }

    @ParameterizedTest
    @CsvSource({
        "15.99, SEVERE_THINNESS", "16, MODERATE_THINNESS", "17, MILD_THINNESS", "18.49, MILD_THINNESS", "18.5, NORMAL",
        "24.99, NORMAL", "25, OVERWEIGHT", "30, OBESE_I", "35, OBESE_II", "40, OBESE_III"
    })
    void classes_of_who_begin_at_their_limits(double bmi, String expected) {
        assertThat(who(bmi).classCode()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "18.49, UNDERWEIGHT",
        "18.5, NORMAL",
        "23.99, NORMAL",
        "24, OVERWEIGHT",
        "27.99, OVERWEIGHT",
        "28, OBESE"
    })
    void classes_of_china_begin_at_their_limits(double bmi, String expected) {
        assertThat(BodyMassIndex.china(bmi * 4, 200).classCode()).isEqualTo(expected);
    }

    @Test
    void the_arithmetic_can_be_followed() {
        Finding finding = BodyMassIndex.who(86, 178);
        assertThat(finding.value()).isCloseTo(27.1431, within(1e-4));
        Working working = Objects.requireNonNull(finding.working());
        assertThat(working.formula()).isEqualTo("weightKg / (heightCm / 100)²");
        assertThat(working.substituted()).isEqualTo("86 / (178 / 100)²");
    }

    @Test
    void healthy_weight_spans_the_normal_index() {
        var reference =
                Objects.requireNonNull(BodyMassIndex.healthyWeight(200, true).reference());
        assertThat(reference.low()).isCloseTo(74, within(1e-9));
        assertThat(reference.high()).isCloseTo(96, within(1e-9));
    }
}
