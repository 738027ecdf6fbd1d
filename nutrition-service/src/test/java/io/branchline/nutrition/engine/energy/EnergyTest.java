package io.branchline.nutrition.engine.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.nutrition.engine.energy.ActivityBudget.Spell;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnergyTest {
    private static Person person(
            Sex sex, Age age, double height, double weight, Standard standard, Maternity maternity) {
        return new Person(
                sex,
                age,
                Map.of(Measure.HEIGHT, height, Measure.WEIGHT, weight),
                null,
                ActivityLevel.LOW_ACTIVE,
                standard,
                Goal.KEEP,
                maternity,
                Set.of(),
                Set.of(),
                Set.of(),
                History.UNKNOWN);
    }

    private static double eer(Sex sex, Age age, double height, double weight, Maternity maternity) {
        Person person = person(sex, age, height, weight, Standard.WHO, maternity);
        return EstimatedRequirement.of(person, ActivityLevel.LOW_ACTIVE).amount();
    }

    @Test
    void resting_equations_give_the_figures_of_their_papers() {
        assertThat(RestingEnergy.mifflin(Sex.MALE, 70, 175, 30).value()).isCloseTo(1648.75, within(1e-9));
        assertThat(RestingEnergy.mifflin(Sex.FEMALE, 60, 165, 40).value()).isCloseTo(1270.25, within(1e-9));
        assertThat(RestingEnergy.harrisBenedict(Sex.MALE, 70, 175, 30).value()).isCloseTo(1695.667, within(1e-3));
        assertThat(RestingEnergy.harrisBenedict(Sex.FEMALE, 60, 165, 40).value())
                .isCloseTo(1340.383, within(1e-3));
        assertThat(RestingEnergy.katchMcArdle(80, 20).value()).isCloseTo(1752.4, within(1e-9));
        assertThat(RestingEnergy.cunningham(80, 20).value()).isCloseTo(1908, within(1e-9));
        assertThat(RestingEnergy.chinese(Sex.FEMALE, 55).value()).isCloseTo(1208.51, within(1e-9));
    }

    @Test
    void the_chinese_equation_returns_the_reference_man_and_woman_of_the_standard() {
        double man = RestingEnergy.chinese(Sex.MALE, 65).amount() * 1.40;
        double woman = RestingEnergy.chinese(Sex.FEMALE, 56).amount() * 1.40;
        assertThat(man).isCloseTo(2150, within(50.0));
        assertThat(woman).isCloseTo(1700, within(50.0));
    }

    @ParameterizedTest
    @CsvSource({
        "MALE, 30, 175, 70, 2754.87", "FEMALE, 30, 165, 60, 2182.87", "MALE, 10, 140, 35, 1997.52",
        "FEMALE, 16, 160, 55, 2219.81", "MALE, 3, 96, 14.5, 1171.75", "MALE, 4, 103, 17, 1281.46"
    })
    void the_requirement_of_nasem_follows_table_s8_and_s9(
            Sex sex, double years, double height, double weight, double kcal) {
        assertThat(eer(sex, Age.ofYears(years), height, weight, Maternity.NONE)).isCloseTo(kcal, within(0.5));
    }

    @Test
    void infants_add_what_growing_costs() {
        assertThat(eer(Sex.MALE, Age.ofMonths(2), 58, 5.5, Maternity.NONE))
                .isCloseTo(-716.45 - 2 / 12.0 + 17.82 * 58 + 15.06 * 5.5 + 200, within(1e-6));
        assertThat(eer(Sex.FEMALE, Age.ofMonths(18), 81, 10.5, Maternity.NONE))
                .isCloseTo(-69.15 + 80 * 1.5 + 2.65 * 81 + 54.15 * 10.5 + 15, within(1e-6));
    }

    @Test
    void pregnancy_counts_from_the_second_trimester() {
        Age age = Age.ofYears(30);
        double before = eer(Sex.FEMALE, age, 165, 60, Maternity.NONE);
        assertThat(eer(Sex.FEMALE, age, 165, 60, Maternity.pregnant(10, 60.0))).isEqualTo(before);
        assertThat(eer(Sex.FEMALE, age, 165, 66, Maternity.pregnant(20, 60.0)))
                .isCloseTo(693.35 - 2.04 * 30 + 5.73 * 165 + 10.20 * 66 + 9.16 * 20 + 200, within(1e-6));
        assertThat(eer(Sex.FEMALE, age, 165, 90, Maternity.pregnant(30, 85.0)))
                .isCloseTo(693.35 - 2.04 * 30 + 5.73 * 165 + 10.20 * 90 + 9.16 * 30 - 50, within(1e-6));
    }

    @Test
    void breastfeeding_adds_milk_and_takes_what_the_body_gives() {
        Age age = Age.ofYears(30);
        double before = eer(Sex.FEMALE, age, 165, 60, Maternity.NONE);
        assertThat(eer(Sex.FEMALE, age, 165, 60, Maternity.lactating(3, true)) - before)
                .isCloseTo(400, within(1e-9));
        assertThat(eer(Sex.FEMALE, age, 165, 60, Maternity.lactating(9, false)) - before)
                .isCloseTo(380, within(1e-9));
        assertThat(eer(Sex.FEMALE, age, 165, 60, Maternity.lactating(14, false)))
                .isEqualTo(before);
    }

    @Test
    void a_chinese_adult_of_normal_weight_gets_the_chinese_equation_and_the_reason() {
        EnergyNeed need =
                EnergyChoice.of(person(Sex.FEMALE, Age.ofYears(55), 160, 56, Standard.CN, Maternity.NONE), null);
        assertThat(need.equation()).isEqualTo("EER_CN_2023");
        assertThat(need.totalKcal()).isCloseTo((14.52 * 56 - 155.88 + 565.79) * 1.40 * 0.95, within(1e-6));
        assertThat(need.alternatives()).extracting("code").contains("EER_NASEM_2023", "RESTING_ENERGY_MIFFLIN");
        assertThat(need.why().zh()).contains("正常体重");
    }

    @Test
    void a_heavy_chinese_adult_is_outside_that_equation_and_gets_nasem() {
        EnergyNeed need =
                EnergyChoice.of(person(Sex.MALE, Age.ofYears(40), 170, 95, Standard.CN, Maternity.NONE), null);
        assertThat(need.equation()).isEqualTo("EER_NASEM_2023");
    }

    @Test
    void without_activity_only_the_energy_at_rest_is_known() {
        EnergyNeed need = EnergyChoice.of(
                Person.of(Sex.MALE, Age.ofYears(30)).with(Measure.WEIGHT, 70).with(Measure.HEIGHT, 175), null);
        assertThat(need.restingKcal()).isCloseTo(1648.75, within(1e-9));
        assertThat(need.totalKcal()).isNull();
    }

    @Test
    void a_day_of_activities_gives_its_own_level() {
        ActivityBudget budget = new ActivityBudget(List.of(
                new Spell("sleep", 0.95, 8),
                new Spell("desk", 1.5, 10),
                new Spell("walk", 3.5, 2),
                new Spell("home", 2, 4)));
        assertThat(budget.isWholeDay()).isTrue();
        assertThat(budget.pal()).isCloseTo((7.6 + 15 + 7 + 8) / 24, within(1e-9));
        EnergyNeed need = EnergyChoice.of(
                Person.of(Sex.MALE, Age.ofYears(30)).with(Measure.WEIGHT, 70).with(Measure.HEIGHT, 175), budget);
        assertThat(need.equation()).isEqualTo("ENERGY_BY_ACTIVITY_BUDGET");
        assertThat(need.totalKcal()).isCloseTo(1648.75 * budget.pal(), within(1e-6));
    }
}
