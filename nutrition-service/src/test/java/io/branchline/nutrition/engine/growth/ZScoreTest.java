package io.branchline.nutrition.engine.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the expanded tables and charts that WHO publishes, whose values at whole standard deviations have one decimal. */
class ZScoreTest {
    private static Finding finding(Person person, String code) {
        return GrowthFindings.of(person).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "WEIGHT_FOR_AGE, MALE, 0, 3.3, 0", "WEIGHT_FOR_AGE, MALE, 0, 2.5, -2", "WEIGHT_FOR_AGE, MALE, 0, 5.0, 3",
        "WEIGHT_FOR_AGE, FEMALE, 365, 8.9, 0", "WEIGHT_FOR_AGE, FEMALE, 365, 7.0, -2",
                "WEIGHT_FOR_AGE, MALE, 1826, 24.2, 2",
        "HEIGHT_FOR_AGE, MALE, 0, 49.9, 0", "HEIGHT_FOR_AGE, FEMALE, 365, 68.9, -2",
                "HEIGHT_FOR_AGE, MALE, 1826, 110.0, 0",
        "BMI_FOR_AGE, FEMALE, 0, 13.3, 0", "HEAD_FOR_AGE, MALE, 0, 34.5, 0", "HEAD_FOR_AGE, FEMALE, 1826, 49.9, 0"
    })
    void young_children_stand_where_the_published_tables_put_them(
            Indicator indicator, Sex sex, int days, double value, double z) {
        assertThat(ZScore.byDay(indicator, sex, days, value).orElseThrow()).isCloseTo(z, within(0.12));
    }

    @ParameterizedTest
    @CsvSource({
        "BMI_FOR_AGE, FEMALE, 120, 16.6, 0", "BMI_FOR_AGE, FEMALE, 120, 22.6, 2", "BMI_FOR_AGE, MALE, 228, 25.4, 1",
        "BMI_FOR_AGE, MALE, 228, 29.7, 2", "HEIGHT_FOR_AGE, MALE, 120, 137.8, 0",
                "HEIGHT_FOR_AGE, FEMALE, 228, 150.1, -2",
        "WEIGHT_FOR_AGE, MALE, 120, 31.2, 0", "WEIGHT_FOR_AGE, FEMALE, 120, 31.9, 0"
    })
    void older_children_stand_where_the_published_tables_put_them(
            Indicator indicator, Sex sex, double months, double value, double z) {
        assertThat(ZScore.byMonth(indicator, sex, months, value).orElseThrow()).isCloseTo(z, within(0.05));
    }

    @Test
    void beyond_three_standard_deviations_the_distance_of_the_last_two_counts() {
        Lms lms = new Lms(-0.3521, 9.0, 0.09);
        double step = lms.at(3) - lms.at(2);
        assertThat(lms.z(lms.at(3) + step)).isCloseTo(4, within(1e-9));
        assertThat(lms.z(lms.at(-3) - (lms.at(-2) - lms.at(-3)))).isCloseTo(-4, within(1e-9));
        assertThat(lms.z(lms.at(2.9))).isCloseTo(2.9, within(1e-9));
    }

    @Test
    void a_length_measured_the_other_way_is_converted_by_seven_millimetres() {
        assertThat(ZScore.expected(80, 730, false)).isCloseTo(80.7, within(1e-9));
        assertThat(ZScore.expected(80, 730, true)).isEqualTo(80);
        assertThat(ZScore.expected(90, 731, true)).isCloseTo(89.3, within(1e-9));
        assertThat(ZScore.expected(90, 731, false)).isEqualTo(90);
    }

    @Test
    void weight_for_length_goes_by_length_before_two_and_by_height_after() {
        assertThat(ZScore.weightForHeight(Sex.MALE, 70, true, 8.4).orElseThrow())
                .isCloseTo(0, within(0.1));
        assertThat(ZScore.weightForHeight(Sex.FEMALE, 100, false, 15.2).orElseThrow())
                .isCloseTo(0, within(0.1));
        assertThat(ZScore.weightForHeight(Sex.FEMALE, 44, true, 2)).isEmpty();
    }

    @Test
    void a_point_between_two_rows_lies_between_them() {
        double low = ZScore.byMonth(Indicator.BMI_FOR_AGE, Sex.MALE, 100, 17).orElseThrow();
        double high = ZScore.byMonth(Indicator.BMI_FOR_AGE, Sex.MALE, 101, 17).orElseThrow();
        double middle =
                ZScore.byMonth(Indicator.BMI_FOR_AGE, Sex.MALE, 100.5, 17).orElseThrow();
        assertThat(middle).isBetween(Math.min(low, high), Math.max(low, high));
    }

    @Test
    void a_child_gets_every_indicator_the_values_allow() {
        Person child = Person.of(Sex.MALE, Age.ofDays(500))
                .with(Measure.HEIGHT, 78)
                .with(Measure.WEIGHT, 7.5)
                .with(Measure.HEAD, 46)
                .with(Measure.ARM, 12);
        assertThat(GrowthFindings.of(child))
                .extracting(Finding::code)
                .containsExactly(
                        "HEIGHT_FOR_AGE_Z",
                        "WEIGHT_FOR_HEIGHT_Z",
                        "BMI_FOR_AGE_Z",
                        "WEIGHT_FOR_AGE_Z",
                        "HEAD_FOR_AGE_Z",
                        "ARM_FOR_AGE_Z");
        assertThat(finding(child, "WEIGHT_FOR_HEIGHT_Z").classCode()).isEqualTo("SEVERELY_WASTED");
    }

    @Test
    void weight_for_age_ends_at_ten_years_and_says_so() {
        Person child =
                Person.of(Sex.FEMALE, Age.ofYears(12)).with(Measure.WEIGHT, 40).with(Measure.HEIGHT, 150);
        assertThat(finding(child, "WEIGHT_FOR_AGE_Z").value()).isNull();
        assertThat(finding(child, "BMI_FOR_AGE_Z").value()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"1826", "1827", "1840", "1856", "1857", "6939"})
    void no_day_between_the_two_references_is_without_figures(int day) {
        Person child =
                Person.of(Sex.FEMALE, Age.ofDays(day)).with(Measure.HEIGHT, 120).with(Measure.WEIGHT, 25);
        assertThat(finding(child, "HEIGHT_FOR_AGE_Z").value()).isNotNull();
        assertThat(finding(child, "BMI_FOR_AGE_Z").value()).isNotNull();
    }

    @Test
    void month_228_is_the_last() {
        Person last = Person.of(Sex.MALE, Age.ofMonths(228)).with(Measure.HEIGHT, 176.5433);
        assertThat(finding(last, "HEIGHT_FOR_AGE_Z").value()).isCloseTo(0, within(0.05));
        assertThat(GrowthFindings.of(Person.of(Sex.MALE, Age.ofMonths(228.5)).with(Measure.HEIGHT, 176)))
                .isEmpty();
    }

    @Test
    void adults_have_no_growth() {
        assertThat(GrowthFindings.of(Person.of(Sex.MALE, Age.ofYears(19.1)).with(Measure.HEIGHT, 180)))
                .isEmpty();
    }
}
