package io.branchline.nutrition.engine.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.nutrition.engine.finding.Blocked;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.engine.target.NutrientTarget.Upper;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetsTest {
    private static NutrientTarget target(LifeStage stage, String nutrient) {
        return NasemTargets.of(stage).stream()
                .filter(one -> one.nutrient().equals(nutrient))
                .findFirst()
                .orElseThrow();
    }

    private static Person person(
            Sex sex, double years, double weight, Goal goal, Standard standard, Maternity maternity) {
        return new Person(
                sex,
                Age.ofYears(years),
                Map.of(Measure.WEIGHT, weight, Measure.HEIGHT, 170.0),
                null,
                ActivityLevel.LOW_ACTIVE,
                standard,
                goal,
                maternity,
                Set.of(),
                Set.of(),
                Set.of(),
                History.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(LifeStage.class)
    void every_life_stage_has_its_nutrients(LifeStage stage) {
        assertThat(NasemTargets.of(stage)).hasSizeGreaterThanOrEqualTo(stage == LifeStage.INFANT_0_6 ? 34 : 34);
        assertThat(NasemTargets.of(stage)).allSatisfy(one -> {
            assertThat(one.goal()).isPositive();
            if (one.requirement() != null) {
                assertThat(one.requirement()).isLessThan(one.goal());
            }
            if (one.upperBound() != null && one.upper() == Upper.TOTAL) {
                assertThat(one.upperBound()).isGreaterThan(one.goal());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "FEMALE_31_50, IRON, 18, RDA, 8.1, 45", "MALE_71, VITAMIN_D, 20, RDA, 10, 100",
        "PREGNANCY_19_30, FOLATE, 600, RDA, 520, 1000", "LACTATION_14_18, ZINC, 13, RDA, 10.9, 34",
        "INFANT_7_12, IRON, 11, RDA, 6.9, 40", "INFANT_0_6, CALCIUM, 200, AI, , 1000",
        "CHILD_4_8, MAGNESIUM, 130, RDA, 110, 110", "MALE_14_18, SELENIUM, 55, RDA, 45, 400",
        "MALE_19_30, POTASSIUM, 3400, AI, , ", "MALE_51_70, VITAMIN_B6, 1.7, RDA, 1.4, 100",
        "PREGNANCY_31_50, PHOSPHORUS, 700, RDA, 580, 3500", "LACTATION_14_18, FIBER, 29, AI, , ",
        "CHILD_1_3, COPPER, 0.34, RDA, 0.26, 1"
    })
    void figures_are_those_of_the_tables(
            LifeStage stage, String nutrient, double goal, Basis basis, Double ear, Double ul) {
        NutrientTarget target = target(stage, nutrient);
        assertThat(target.goal()).isEqualTo(goal);
        assertThat(target.basis()).isEqualTo(basis);
        assertThat(target.requirement()).isEqualTo(ear);
        assertThat(target.upperBound()).isEqualTo(ul);
    }

    @Test
    void sodium_is_of_2019_with_the_level_for_chronic_disease() {
        NutrientTarget sodium = target(LifeStage.FEMALE_51_70, "SODIUM");
        assertThat(sodium.goal()).isEqualTo(1500);
        assertThat(sodium.upperBound()).isEqualTo(2300);
        assertThat(sodium.upper()).isEqualTo(Upper.CHRONIC_DISEASE);
        assertThat(sodium.lowerBound()).isNull();
    }

    @Test
    void upper_levels_for_supplements_do_not_limit_food() {
        assertThat(target(LifeStage.MALE_31_50, "MAGNESIUM").limitsFood()).isFalse();
        assertThat(target(LifeStage.MALE_31_50, "ZINC").limitsFood()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0.49, INFANT_0_6", "0.5, INFANT_7_12", "1, CHILD_1_3", "3.99, CHILD_1_3", "4, CHILD_4_8", "9, FEMALE_9_13",
        "14, FEMALE_14_18", "18.99, FEMALE_14_18", "19, FEMALE_19_30", "31, FEMALE_31_50", "51, FEMALE_51_70",
                "71, FEMALE_71"
    })
    void life_stages_begin_on_birthdays(double years, LifeStage stage) {
        assertThat(LifeStage.of(Sex.FEMALE, Age.ofYears(years), Maternity.NONE)).isEqualTo(stage);
    }

    @Test
    void pregnancy_and_lactation_have_stages_by_age() {
        assertThat(LifeStage.of(Sex.FEMALE, Age.ofYears(18), Maternity.pregnant(20, null)))
                .isEqualTo(LifeStage.PREGNANCY_14_18);
        assertThat(LifeStage.of(Sex.FEMALE, Age.ofYears(35), Maternity.lactating(2, true)))
                .isEqualTo(LifeStage.LACTATION_31_50);
    }

    @Test
    void losing_plans_at_most_500_kcal_less_and_never_below_the_floor() {
        Person big = person(Sex.MALE, 40, 100, Goal.LOSE, Standard.WHO, Maternity.NONE);
        assertThat(EnergyTarget.of(big, 2800, Set.of()).goalKcal()).isEqualTo(2300);
        Person small = person(Sex.FEMALE, 40, 60, Goal.LOSE, Standard.WHO, Maternity.NONE);
        EnergyTarget target = EnergyTarget.of(small, 1500, Set.of());
        assertThat(target.goalKcal()).isEqualTo(1200);
        assertThat(target.target().lowerBound()).isEqualTo(1200);
    }

    @Test
    void a_light_person_never_loses_more_than_one_percent_a_week() {
        Person light = person(Sex.FEMALE, 40, 42, Goal.LOSE, Standard.WHO, Maternity.NONE);
        double rate = EnergyTarget.of(light, 2400, Set.of()).change().amount();
        assertThat(rate).isCloseTo(-0.42, within(1e-9));
    }

    @Test
    void what_is_blocked_is_not_planned() {
        Person person = person(Sex.FEMALE, 30, 50, Goal.LOSE, Standard.WHO, Maternity.NONE);
        EnergyTarget target = EnergyTarget.of(person, 2000, Set.of(Blocked.WEIGHT_LOSS));
        assertThat(target.goalKcal()).isEqualTo(2000);
        assertThat(target.change().text().en()).contains("red flags");
    }

    @ParameterizedTest
    @CsvSource({
        "CN, 54, true, 10",
        "CN, 54, false, 18",
        "CN, 54, , 18",
        "CN, 45, true, 18",
        "CN, 70, , 10",
        "US, 54, , 8",
        "US, 54, false, 18",
        "US, 45, true, 8",
        "US, 45, , 18",
        "US, 25, true, 18",
        "US, 80, false, 8"
    })
    void the_menopause_decides_the_iron(Standard standard, double years, Boolean postmenopausal, double iron) {
        Person woman = new Person(
                Sex.FEMALE,
                Age.ofYears(years),
                Map.of(),
                null,
                null,
                standard,
                Goal.KEEP,
                Maternity.NONE,
                Set.of(),
                Set.of(),
                Set.of(),
                History.UNKNOWN.postmenopausal(postmenopausal));
        assertThat(Targets.of(woman, null, Set.of())).anySatisfy(one -> {
            assertThat(one.nutrient()).isEqualTo("IRON");
            assertThat(one.goal()).isEqualTo(iron);
        });
    }

    @Test
    void china_leads_where_its_figures_are_held() {
        Person person = person(Sex.FEMALE, 28, 60, Goal.KEEP, Standard.CN, Maternity.pregnant(30, null));
        var targets = Targets.of(person, EnergyTarget.of(person, 2300, Set.of()), Set.of());
        assertThat(targets).anySatisfy(one -> {
            assertThat(one.nutrient()).isEqualTo("IRON");
            assertThat(one.goal()).isEqualTo(29);
            assertThat(one.basis()).isEqualTo(Basis.DRI_CN);
            assertThat(one.upperBound()).isEqualTo(42);
        });
        assertThat(targets).anySatisfy(one -> {
            assertThat(one.nutrient()).isEqualTo("FAT");
            assertThat(one.upperBound()).isCloseTo(2300 * 0.30 / 9, within(1e-9));
        });
        assertThat(targets)
                .anySatisfy(one -> assertThat(one.nutrient() + one.basis()).isEqualTo("ZINCRDA"));
    }
}
