package io.branchline.benchmarks.menu;

import io.branchline.nutrition.engine.assessment.Assessment;
import io.branchline.nutrition.engine.assessment.AssessmentInput;
import io.branchline.nutrition.engine.assessment.Assessor;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.finding.Blocked;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.TargetLimits;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Realistic people from a seed: both sexes, 4 to 80 years, usual heights and weights of the age, every level of activity, one woman in
 * eight of childbearing age pregnant, one person in four with an allergy and one in four with a diet.
 */
final class People {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final List<Allergen> ALLERGENS = List.of(
            Allergen.MILK,
            Allergen.EGG,
            Allergen.PEANUT,
            Allergen.TREE_NUT,
            Allergen.FISH,
            Allergen.CRUSTACEAN,
            Allergen.WHEAT,
            Allergen.SOY,
            Allergen.SESAME);
    private static final List<Diet> DIETS =
            List.of(Diet.VEGETARIAN, Diet.VEGETARIAN, Diet.VEGAN, Diet.PESCATARIAN, Diet.HALAL, Diet.KOSHER);

    private People() {}

    /** Somebody to plan for, and the kitchen they are used to. */
    record Someone(String name, Diner diner, Standard standard) {}

    /** The person of a number; empty when no plan may be made for them, as an assessment decides. */
    static Optional<Someone> someone(long number) {
        Random random = new Random(number * 1_000_003 + 17);
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        double years = 4 + random.nextDouble() * 76;
        boolean child = years < 18;
        double height = child
                ? 100 + (years - 4) * (sex == Sex.MALE ? 5.4 : 4.7) + random.nextGaussian() * 3
                : (sex == Sex.MALE ? 172 : 160) + random.nextGaussian() * 6.5;
        double bmi = child ? 15.5 + (years - 4) * 0.4 + random.nextGaussian() : 23.5 + random.nextGaussian() * 2.6;
        boolean fertile = sex == Sex.FEMALE && years >= 19 && years < 45;
        Maternity maternity =
                fertile && random.nextInt(8) == 0 ? Maternity.pregnant(14 + random.nextInt(24), null) : Maternity.NONE;
        Goal goal = child || maternity.isPregnant() || bmi < 24 || random.nextInt(3) > 0 ? Goal.KEEP : Goal.LOSE;
        ActivityLevel activity = ActivityLevel.values()[random.nextInt(3)];
        Standard standard = random.nextBoolean() ? Standard.CN : Standard.US;
        Person person = new Person(
                sex,
                Age.between(TODAY.minusDays((long) (years * 365.25)), TODAY),
                Map.of(Measure.HEIGHT, height, Measure.WEIGHT, Math.max(17, bmi) * height * height / 10_000),
                null,
                activity,
                standard,
                goal,
                maternity,
                Set.of(),
                Set.of(),
                Set.of(),
                History.UNKNOWN);
        Set<Allergen> allergies = EnumSet.noneOf(Allergen.class);
        if (random.nextInt(4) == 0) {
            allergies.add(ALLERGENS.get(random.nextInt(ALLERGENS.size())));
            if (random.nextInt(4) == 0) {
                allergies.add(ALLERGENS.get(random.nextInt(ALLERGENS.size())));
            }
        }
        Diet diet = random.nextInt(4) == 0 ? DIETS.get(random.nextInt(DIETS.size())) : Diet.OMNIVORE;
        return of(person, allergies, diet, "p" + number);
    }

    /** A person as a diner, with the limits of today's assessment. */
    static Optional<Someone> of(Person person, Set<Allergen> allergies, Diet diet, String name) {
        Assessment assessment = Assessor.assess(AssessmentInput.of(person, TODAY));
        List<Limit> limits = TargetLimits.of(assessment.targets(), assessment.blocked());
        if (assessment.blocked().contains(Blocked.MEAL_PLAN)
                || limits.stream().noneMatch(limit -> limit.nutrient() == Nutrient.ENERGY)) {
            return Optional.empty();
        }
        Set<DietFlag> needed = EnumSet.noneOf(DietFlag.class);
        if (person.maternity().isPregnant()) {
            needed.add(DietFlag.PREGNANCY_OK);
        }
        if (person.isMinor() || person.maternity().isPregnant()) {
            needed.add(DietFlag.ALCOHOL_FREE);
        }
        Eater eater = new Eater(allergies, diet, needed, List.of());
        String told =
                "%s %s %s, %s, %s %s".formatted(name, person.sex(), person.age(), person.standard(), diet, allergies);
        return Optional.of(new Someone(told, new Diner(name, eater, limits), person.standard()));
    }
}
