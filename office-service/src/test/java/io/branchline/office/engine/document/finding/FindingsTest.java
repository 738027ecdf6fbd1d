package io.branchline.office.engine.document.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.text.Text;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {
    private static final Text TEXT = new Text("Too narrow.", "过窄。");

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                2,
                -7,
                28.98,
                0.05,
                0.25,
                -0.04,
                -0.05,
                0.04,
                99.95,
                123_456.75,
                1e14,
                -1e15,
                1e15,
                1e308,
                Double.MIN_VALUE,
                Double.NaN,
                Double.POSITIVE_INFINITY
            })
    void prints_measures_with_at_most_one_decimal(double value) {
        String form = value == Math.rint(value) ? "%.0f" : "%.1f";
        String printed = String.format(Locale.ROOT, form, value);
        assertThat(Measure.print(value)).isEqualTo(printed.equals("-0.0") ? "0.0" : printed);
    }

    @Test
    void keeps_the_first_five_hundred() {
        Findings findings = new Findings();
        for (int i = 0; i < 600; i++) {
            assertThat(findings.areFull()).isEqualTo(i >= 500);
            findings.length("5.2.1", "margin", null, 10 + i, 5, 1, TEXT);
        }
        assertThat(findings.all()).hasSize(500);
        assertThat(findings.all().get(499).measured()).isEqualTo("509 mm");
    }

    @Test
    void lets_a_length_within_its_tolerance_be() {
        Findings findings = new Findings();
        findings.length("5.2.1", "margin", null, 37.5, 37, 1, TEXT);
        assertThat(findings.all()).isEmpty();
    }
}
