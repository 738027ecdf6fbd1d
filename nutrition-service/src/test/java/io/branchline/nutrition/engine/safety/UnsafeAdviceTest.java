package io.branchline.nutrition.engine.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.assessment.Assessment;
import io.branchline.nutrition.engine.assessment.AssessmentInput;
import io.branchline.nutrition.engine.assessment.Assessor;
import io.branchline.nutrition.engine.body.BodyMassIndex;
import io.branchline.nutrition.engine.finding.Blocked;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.TargetLimits;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.ScreeningSign;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.engine.target.NutrientTarget;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 10,000 people drawn from a seed; none of them is given unsafe advice. */
class UnsafeAdviceTest {
    private static final int PEOPLE = 10_000;

    @Test
    void nobody_of_ten_thousand_is_given_unsafe_advice() {
        Random random = new Random(20261123);
        int blockedLosses = 0;
        for (int i = 0; i < PEOPLE; i++) {
            Person person = draw(random);
            Assessment assessment = Assessor.assess(AssessmentInput.of(person, LocalDate.of(2026, 11, 23)));
            check(person, assessment);
            if (person.goal() == Goal.LOSE && assessment.blocked().contains(Blocked.WEIGHT_LOSS)) {
                blockedLosses++;
            }
        }
        assertThat(blockedLosses).isBetween(500, PEOPLE);
    }

    private static void check(Person person, Assessment assessment) {
        Double total = assessment.energy().totalKcal();
        Double planned = assessment.targets().stream()
                .filter(target -> target.nutrient().equals("ENERGY"))
                .map(NutrientTarget::lowerBound)
                .findFirst()
                .orElse(null);
        if (mustNotLose(person)) {
            assertThat(assessment.blocked())
                    .as(person.toString())
                    .contains(Blocked.WEIGHT_LOSS, Blocked.ENERGY_DEFICIT);
            assertThat(goal(assessment)).as(person.toString()).isGreaterThanOrEqualTo(total == null ? 0 : total);
        }
        if (planned != null && total != null && !person.isMinor()) {
            assertThat(planned).isGreaterThanOrEqualTo(person.sex() == Sex.MALE ? 1500 : 1200);
            double weekly = (total - goal(assessment)) * 7 / 7700;
            assertThat(weekly).isLessThanOrEqualTo(0.01 * person.get(Measure.WEIGHT) + 1e-9);
        }
        if (person.hasAny(Condition.CHRONIC_KIDNEY_DISEASE, Condition.DIALYSIS) && person.isAdult() && total != null) {
            assertThat(assessment.targets())
                    .filteredOn(target -> target.nutrient().equals("PROTEIN"))
                    .allSatisfy(target ->
                            assertThat(target.goal()).isLessThanOrEqualTo(0.8 * person.get(Measure.WEIGHT) + 1e-9));
        }
        for (Limit limit : TargetLimits.of(assessment.targets(), assessment.blocked())) {
            if (limit.nutrient() == Nutrient.ENERGY && !person.isMinor()) {
                assertThat(limit.lower())
                        .as(person.toString())
                        .isGreaterThanOrEqualTo(person.sex() == Sex.MALE ? 1500 : 1200);
            }
        }
        if (person.isMinor() && isWasted(assessment)) {
            assertThat(assessment.blocked()).as(person.toString()).contains(Blocked.MEAL_PLAN, Blocked.EXERCISE_PLAN);
        }
        if (person.takesAny(Medicine.WARFARIN)) {
            assertThat(assessment.blocked()).contains(Blocked.VITAMIN_K_CHANGE);
        }
        if (person.hasAny(Condition.EATING_DISORDER)) {
            assertThat(assessment.blocked()).contains(Blocked.MEAL_PLAN, Blocked.FASTING);
        }
        assertThat(assessment.redFlags()).allSatisfy(flag -> {
            assertThat(flag.text().en()).isNotBlank();
            assertThat(flag.text().zh()).isNotBlank();
            assertThat(flag.blocks()).isNotEmpty();
        });
    }

    private static boolean isWasted(Assessment assessment) {
        return assessment.findings().stream()
                .filter(one -> one.code().equals("BMI_FOR_AGE_Z") || one.code().equals("WEIGHT_FOR_HEIGHT_Z"))
                .anyMatch(one -> one.value() != null && one.value() < -3);
    }

    private static double goal(Assessment assessment) {
        return assessment.targets().stream()
                .filter(target -> target.nutrient().equals("ENERGY"))
                .mapToDouble(NutrientTarget::goal)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    private static boolean mustNotLose(Person person) {
        double bmi = BodyMassIndex.of(person.get(Measure.WEIGHT), person.get(Measure.HEIGHT));
        return person.isMinor()
                || person.maternity().state() != Maternity.State.NONE
                || bmi < 18.5 && !person.isMinor()
                || person.hasAny(
                        Condition.EATING_DISORDER, Condition.DIALYSIS, Condition.LIVER_DISEASE, Condition.CANCER)
                || person.takesAny(Medicine.INSULIN, Medicine.SULFONYLUREA, Medicine.LITHIUM)
                || person.signs().contains(ScreeningSign.USES_LAXATIVES_FOR_WEIGHT)
                || person.signs().contains(ScreeningSign.UNINTENDED_WEIGHT_LOSS)
                || person.signs()
                        .containsAll(Set.of(ScreeningSign.VOMITS_AFTER_MEALS, ScreeningSign.FOOD_DOMINATES_LIFE));
    }

    private static Person draw(Random random) {
        Sex sex = pick(random, Sex.values());
        double years = random.nextInt(4) == 0 ? random.nextDouble() * 18 : 18 + random.nextDouble() * 75;
        double height = years < 18 ? 50 + years * 6.5 : 145 + random.nextDouble() * 50;
        double weight = Math.max(3, (13 + random.nextDouble() * 32) * height * height / 10_000);
        Maternity maternity =
                sex == Sex.FEMALE && years > 15 && years < 50 ? maternity(random, weight) : Maternity.NONE;
        return new Person(
                sex,
                Age.ofYears(years),
                Map.of(Measure.HEIGHT, height, Measure.WEIGHT, weight),
                null,
                pick(random, ActivityLevel.values()),
                pick(random, Standard.values()),
                random.nextBoolean() ? Goal.LOSE : pick(random, Goal.values()),
                maternity,
                some(random, Condition.class),
                some(random, Medicine.class),
                some(random, ScreeningSign.class),
                History.UNKNOWN);
    }

    private static Maternity maternity(Random random, double weight) {
        return switch (random.nextInt(4)) {
            case 0 -> Maternity.pregnant(random.nextInt(42), weight);
            case 1 -> Maternity.lactating(random.nextInt(24), random.nextBoolean());
            default -> Maternity.NONE;
        };
    }

    private static <E extends Enum<E>> Set<E> some(Random random, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        E[] all = type.getEnumConstants();
        while (random.nextInt(3) == 0) {
            chosen.add(all[random.nextInt(all.length)]);
        }
        return chosen;
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
