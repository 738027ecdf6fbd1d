package io.branchline.nutrition.engine.diet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DietTest {
    private static double points(HealthyEatingIndex.Index index, String code) {
        return index.components().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .points();
    }

    @Test
    void exactly_the_standard_earns_a_hundred_points() {
        FoodPatterns best = new FoodPatterns(1.6, 0.8, 1.8, 0.1, 0.4, 3, 3.6, 2.6, 3.4, 0.8, 0.4, 0.4, 0);
        Intake intake = new Intake(2000, best, 2200, 17.7, 30, 14.3);
        assertThat(HealthyEatingIndex.of(intake, false).total()).isCloseTo(100, within(1e-9));
    }

    @Test
    void points_fall_in_a_straight_line_between_the_limits() {
        FoodPatterns half = new FoodPatterns(0.4, 0.4, 0, 0, 0, 0, 3.05, 0, 0, 0, 0, 0, 16.25 / 100 * 1000 / 16);
        var index = HealthyEatingIndex.of(new Intake(1000, half, 1550, 12 / 0.09 * 0.1, 12.0, 12.666667), false);
        assertThat(points(index, "TOTAL_FRUITS")).isCloseTo(2.5, within(1e-9));
        assertThat(points(index, "WHOLE_FRUITS")).isEqualTo(5);
        assertThat(points(index, "REFINED_GRAINS")).isCloseTo(5, within(1e-9));
        assertThat(points(index, "SODIUM")).isCloseTo(5, within(1e-9));
        assertThat(points(index, "ADDED_SUGARS")).isCloseTo(5, within(1e-9));
        assertThat(points(index, "SATURATED_FATS")).isCloseTo(5, within(1e-9));
        assertThat(points(index, "FATTY_ACIDS")).isCloseTo(10 * (24.666667 / 13.333333 - 1.2) / 1.3, within(1e-5));
        assertThat(points(index, "DAIRY")).isZero();
    }

    @Test
    void toddlers_have_limits_of_their_own() {
        FoodPatterns milk = new FoodPatterns(0, 0, 0, 0, 0, 0, 0, 1.3, 0, 0, 0, 0, 0);
        Intake intake = new Intake(1000, milk, 800, 13.5, 5, 2);
        assertThat(points(HealthyEatingIndex.of(intake, false), "DAIRY")).isEqualTo(10);
        assertThat(points(HealthyEatingIndex.of(intake, true), "DAIRY")).isCloseTo(6.5, within(1e-9));
        assertThat(points(HealthyEatingIndex.of(intake, true), "SATURATED_FATS"))
                .isGreaterThan(points(HealthyEatingIndex.of(intake, false), "SATURATED_FATS"));
    }

    @Test
    void legumes_count_as_vegetable_and_as_protein() {
        FoodPatterns beans = new FoodPatterns(0, 0, 0, 0, 0.2, 0, 0, 0, 0, 0, 0, 0.8, 0);
        var index = HealthyEatingIndex.of(new Intake(1000, beans, 0, 1, 1, 1), false);
        assertThat(points(index, "GREENS_AND_BEANS")).isEqualTo(5);
        assertThat(points(index, "SEAFOOD_AND_PLANT_PROTEINS")).isEqualTo(5);
        assertThat(points(index, "TOTAL_PROTEIN_FOODS")).isCloseTo(5 * 0.8 / 2.5, within(1e-9));
    }

    @Test
    void nothing_eaten_earns_nothing() {
        assertThat(HealthyEatingIndex.of(new Intake(0, FoodPatterns.NONE, 0, 0, 0, 0), false)
                        .total())
                .isZero();
    }

    @Test
    void a_day_within_the_pagoda_earns_a_hundred_points() {
        var result = Pagoda.of(Map.of(
                PagodaGroup.CEREALS,
                180.0,
                PagodaGroup.WHOLE_GRAINS_BEANS,
                60.0,
                PagodaGroup.TUBERS,
                60.0,
                PagodaGroup.VEGETABLES,
                380.0,
                PagodaGroup.FRUITS,
                220.0,
                PagodaGroup.MEAT_POULTRY,
                130.0,
                PagodaGroup.DAIRY,
                300.0,
                PagodaGroup.SOY_NUTS,
                28.0,
                PagodaGroup.OILS,
                26.0,
                PagodaGroup.SALT,
                4.0));
        assertThat(result.total()).isCloseTo(100, within(1e-9));
    }

    @Test
    void too_little_and_too_much_cost_points() {
        var result = Pagoda.of(Map.of(PagodaGroup.VEGETABLES, 150.0, PagodaGroup.SALT, 7.5));
        assertThat(result.storeys()).anySatisfy(one -> {
            assertThat(one.code()).isEqualTo("VEGETABLES");
            assertThat(one.points()).isCloseTo(5, within(1e-9));
        });
        assertThat(result.storeys()).anySatisfy(one -> {
            assertThat(one.code()).isEqualTo("SALT");
            assertThat(one.points()).isCloseTo(5, within(1e-9));
        });
    }
}
