package io.branchline.nutrition.engine.menu;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.evaluation.Verdict;
import io.branchline.nutrition.engine.menu.planning.Edits;
import io.branchline.nutrition.engine.menu.planning.Outcome;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Planner;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {
    @ParameterizedTest
    @ValueSource(doubles = {1300, 2000, 3200})
    void energy_and_macronutrients_are_met_on_every_day(double kcal) {
        Planned planned = planned(Menus.week(kcal, Menus.omnivore()), 1);
        assertThat(planned.verdict().mayLeave()).isTrue();
        assertThat(planned.verdict().diners().get(0).variety().fewestADay()).isGreaterThanOrEqualTo(12);
        assertThat(planned.verdict().diners().get(0).variety().inAll()).isGreaterThanOrEqualTo(25);
        assertThat(planned.quality().bound())
                .isPositive()
                .isLessThanOrEqualTo(planned.quality().objective());
    }

    @Test
    void the_same_seed_gives_the_same_outcome_and_another_gives_another() {
        PlanProblem problem = Menus.week(2000, Menus.omnivore());
        assertThat(planned(problem, 5)).isEqualTo(planned(problem, 5));
        assertThat(planned(problem, 5).plan()).isNotEqualTo(planned(problem, 6).plan());
    }

    @ParameterizedTest
    @EnumSource(
            value = Allergen.class,
            names = {"MILK", "EGG", "PEANUT", "SOY", "WHEAT"})
    void no_allergen_is_ever_served(Allergen allergen) {
        Planned planned = planned(Menus.week(2000, Menus.allergicTo(allergen)), 3);
        assertThat(served(planned.plan(), "one")).doesNotContain(allergen);
    }

    @Test
    void at_one_table_an_allergy_binds_only_who_has_it() {
        Diner allergic = Menus.diner("allergic", 1800, Menus.allergicTo(Allergen.EGG, Allergen.SOY));
        Diner vegan = Menus.diner("vegan", 2200, new Eater(Set.of(), Diet.VEGAN, Set.of(), List.of()));
        Diner anybody = Menus.diner("anybody", 2600, Menus.omnivore());
        Planned planned = planned(Menus.week(List.of(allergic, vegan, anybody)), 2);
        assertThat(served(planned.plan(), "allergic")).doesNotContain(Allergen.EGG, Allergen.SOY);
        assertThat(served(planned.plan(), "anybody")).contains(Allergen.EGG, Allergen.SOY);
        assertThat(planned.plan().servings().filter(serving -> serving.portion("vegan") > 0))
                .allSatisfy(
                        serving -> assertThat(serving.dish().suits(Diet.VEGAN)).isTrue());
        assertThat(planned.plan()
                        .servings()
                        .filter(serving -> serving.portions().size() == 3))
                .as("most is cooked once for all")
                .hasSizeGreaterThan(20);
    }

    @Test
    void the_evaluation_catches_a_dish_that_the_search_should_not_have_served() {
        PlanProblem careless = Menus.week(2000, Menus.omnivore());
        Plan plan = planned(careless, 1).plan();
        Allergen served = served(plan, "one").iterator().next();
        assertThat(Verdict.of(plan, Menus.week(2000, Menus.allergicTo(served))).isUnsafe())
                .isTrue();
        Eater vegan = new Eater(Set.of(), Diet.VEGAN, Set.of(), List.of());
        assertThat(Verdict.of(plan, Menus.week(2000, vegan)).mayLeave()).isFalse();
    }

    /** A sum that rounding leaves just below zero once made the price of a bound without lower end infinite. */
    @ParameterizedTest
    @ValueSource(longs = {1, 12, 32})
    void an_upper_bound_on_what_is_hardly_eaten_does_not_derail_the_search(long seed) {
        Eater vegan = new Eater(Set.of(), Diet.VEGAN, Set.of(), List.of());
        Diner bare = Menus.diner("one", 2000, vegan);
        List<Limit> limits = new ArrayList<>(bare.limits());
        limits.add(Limit.atMost(Nutrient.RETINOL, 3000));
        limits.add(Limit.atMost(Nutrient.ALCOHOL, 10));
        PlanProblem bounded = Menus.week(List.of(new Diner("one", vegan, limits)));
        assertThat(planned(bounded, seed).verdict().keepsDailyLimits()).isTrue();
    }

    @Test
    void a_locked_meal_stays() {
        PlanProblem problem = Menus.week(2000, Menus.omnivore());
        PlannedMeal lunch = planned(problem, 1).plan().meals().get(9);
        Planned planned = planned(problem.locking(Map.of(9, lunch)), 99);
        assertThat(planned.plan().meals().get(9)).isEqualTo(lunch);
    }

    @Test
    void a_day_is_made_anew_and_the_others_stay() {
        PlanProblem problem = Menus.week(2000, Menus.omnivore());
        Plan plan = planned(problem, 1).plan();
        Plan anew = ((Planned) Edits.regenerate(problem, plan, 3, 77)).plan();
        assertThat(anew.days().get(3)).isNotEqualTo(plan.days().get(3));
        for (int day : new int[] {0, 1, 2, 4, 5, 6}) {
            assertThat(anew.days().get(day)).isEqualTo(plan.days().get(day));
        }
    }

    @Test
    void a_meal_has_alternatives_that_differ_and_keep_every_limit() {
        PlanProblem problem = Menus.week(2000, Menus.omnivore());
        Plan plan = planned(problem, 1).plan();
        List<Planned> alternatives = Edits.alternatives(problem, plan, 5, 3, 1);
        assertThat(alternatives).isNotEmpty().allSatisfy(one -> {
            assertThat(one.verdict().mayLeave()).isTrue();
            assertThat(one.plan().meals().get(5)).isNotEqualTo(plan.meals().get(5));
            List<Integer> others =
                    IntStream.range(0, 28).filter(meal -> meal != 5).boxed().toList();
            assertThat(others)
                    .allSatisfy(meal -> assertThat(one.plan().meals().get(meal))
                            .isEqualTo(plan.meals().get(meal)));
        });
        assertThat(alternatives.stream().map(one -> one.plan().meals().get(5)).distinct())
                .hasSameSizeAs(alternatives);
    }

    @Test
    void left_overs_are_what_was_cooked_the_evening_before() {
        PlanProblem problem = Menus.week(2000, Menus.omnivore());
        PlanProblem twice = problem.with(problem.wishes().reheating(Map.of(5, 3, 13, 11)));
        Plan plan = planned(twice, 4).plan();
        for (int later : new int[] {5, 13}) {
            assertThat(dishes(plan.meals().get(later)))
                    .isEqualTo(dishes(plan.meals().get(later - 2)));
            assertThat(plan.meals().get(later).shape().slot()).isEqualTo(Slot.LUNCH);
        }
    }

    @Test
    void a_dislike_is_found_in_both_languages_and_only_as_a_word() {
        Eater picky = new Eater(Set.of(), Diet.OMNIVORE, Set.of(), List.of("Eggplant", "香菜"));
        assertThat(Menus.dishes(picky))
                .allSatisfy(dish -> assertThat(dish.dish().ingredients())
                        .noneMatch(part -> part.food().startsWith("eggplant")
                                || part.food().startsWith("cilantro")));
        Eater noEgg = new Eater(Set.of(), Diet.OMNIVORE, Set.of(), List.of("egg"));
        assertThat(Menus.dishes(noEgg))
                .anyMatch(dish -> dish.dish().ingredients().stream()
                        .anyMatch(part -> part.food().startsWith("eggplant")));
    }

    private static Planned planned(PlanProblem problem, long seed) {
        Outcome outcome = Planner.plan(problem, seed);
        assertThat(outcome).isInstanceOf(Planned.class);
        return (Planned) outcome;
    }

    private static Set<String> dishes(PlannedMeal meal) {
        return meal.servings().stream()
                .map(serving -> serving.dish().dish().id())
                .collect(Collectors.toSet());
    }

    private static Set<Allergen> served(Plan plan, String diner) {
        return plan.servings()
                .filter(serving -> serving.portion(diner) > 0)
                .flatMap(serving -> serving.dish().allergens().stream())
                .collect(Collectors.toSet());
    }
}
