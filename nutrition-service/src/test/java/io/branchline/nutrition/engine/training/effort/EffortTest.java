package io.branchline.nutrition.engine.training.effort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortTest {

    @ParameterizedTest
    @CsvSource({"1.0, LIGHT", "2.9, LIGHT", "3.0, MODERATE", "5.9, MODERATE", "6.0, VIGOROUS", "23.0, VIGOROUS"})
    void classes_begin_at_3_and_6_met(double met, Effort expected) {
        assertThat(Effort.ofMet(met)).isEqualTo(expected);
    }

    @Test
    void thirty_minutes_at_5_met_and_80_kg_are_210_kcal() {
        assertThat(Energy.of(5.0, 80, 30)).isEqualTo(new Energy(210, "5.0 × 3.5 × 80.0 kg ÷ 200 × 30 min = 210 kcal"));
    }
}
