package io.branchline.nutrition.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
    @ParameterizedTest
    @CsvSource({
        "WEIGHT, 140, JIN, 70",
        "WEIGHT, 154, LB, 69.8532",
        "HEIGHT, 71, IN, 180.34",
        "HEIGHT, 1.8, M, 180",
        "TOTAL_CHOLESTEROL, 200, MG_DL, 5.1726",
        "TRIGLYCERIDES, 150, MG_DL, 1.6936",
        "FASTING_GLUCOSE, 126, MG_DL, 6.9940",
        "HBA1C, 48, MMOL_MOL, 6.543",
        "SYSTOLIC, 16, KPA, 120.01",
        "UACR, 3, MG_MMOL, 26.52"
    })
    void values_are_normalised_by_their_named_unit(Measure kind, double value, Unit unit, double expected) {
        assertThat(Conversion.normalise(kind, value, unit).orElseThrow()).isCloseTo(expected, within(0.01));
    }

    @Test
    void a_unit_of_another_kind_gives_nothing() {
        assertThat(Conversion.normalise(Measure.WEIGHT, 70, Unit.CM)).isEmpty();
        assertThat(Conversion.normalise(Measure.BODY_FAT, 20, Unit.MG_DL)).isEmpty();
    }

    @Test
    void not_a_number_is_not_plausible() {
        assertThat(Measure.WEIGHT.accepts(Double.NaN)).isFalse();
        assertThat(Measure.WEIGHT.accepts(Double.POSITIVE_INFINITY)).isFalse();
        assertThat(Measure.WEIGHT.accepts(700)).isFalse();
        assertThat(Measure.HEIGHT.accepts(17.5)).isFalse();
    }
}
