package io.branchline.nutrition.engine.menu;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.evaluation.Verdict;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.search.Annealing;
import io.branchline.nutrition.engine.menu.search.Planner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {
    @ParameterizedTest
    @ValueSource(doubles = {1300, 1600, 2000, 2600, 3200})
    void energy_and_macronutrients_are_met_on_every_day(double kcal) {
        Planner.Planned planned = Planner.plan(Menus.week(kcal, Menus.omnivore()), Menus.omnivore(), 1)
                .orElseThrow();
        assertThat(planned.verdict().keepsDailyLimits()).isTrue();
        assertThat(planned.verdict().variety().fewestADay()).isGreaterThanOrEqualTo(12);
        assertThat(planned.verdict().variety().inAll()).isGreaterThanOrEqualTo(25);
    }

    @Test
    void the_same_seed_gives_the_same_plan_and_another_gives_another() {
        PlanProblem problem = Menus.week(2000, Menus.omnivore());
        assertThat(Annealing.search(problem, 5).plan())
                .isEqualTo(Annealing.search(problem, 5).plan())
                .isNotEqualTo(Annealing.search(problem, 6).plan());
    }

    @ParameterizedTest
    @EnumSource(
            value = Allergen.class,
            names = {"MILK", "EGG", "FISH", "PEANUT", "SOY", "WHEAT", "TREE_NUT", "SESAME"})
    void no_allergen_is_ever_served(Allergen allergen) {
        Eater eater = Menus.allergicTo(allergen);
        Planner.Planned planned =
                Planner.plan(Menus.week(2000, eater), eater, 3).orElseThrow();
        assertThat(servedAllergens(planned.found().plan())).doesNotContain(allergen);
        assertThat(planned.verdict().isUnsafe()).isFalse();
    }

    @Test
    void the_evaluation_catches_a_dish_that_the_search_should_not_have_served() {
        PlanProblem careless = Menus.week(2000, Menus.omnivore());
        Plan plan = Annealing.search(careless, 1).plan();
        Allergen served = servedAllergens(plan).iterator().next();
        assertThat(Verdict.of(plan, careless.limits(), Menus.allergicTo(served)).isUnsafe())
                .isTrue();
        Eater vegan = new Eater(Set.of(), Diet.VEGAN, Set.of(), List.of());
        assertThat(Verdict.of(plan, careless.limits(), vegan).isUnsafe()).isTrue();
    }

    /** A sum that rounding leaves just below zero once made the price of a bound without lower end infinite. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 12, 22, 32})
    void an_upper_bound_on_what_is_hardly_eaten_does_not_derail_the_search(long seed) {
        Eater vegan = new Eater(Set.of(), Diet.VEGAN, Set.of(), List.of());
        PlanProblem week = Menus.week(2000, vegan);
        List<Limit> limits = new ArrayList<>(week.limits());
        limits.add(Limit.atMost(Nutrient.RETINOL, 3000));
        limits.add(Limit.atMost(Nutrient.ALCOHOL, 10));
        PlanProblem bounded =
                new PlanProblem(7, week.slots(), limits, week.dishes(), week.regions(), week.minutes(), Map.of());
        Annealing.Found found = Annealing.search(bounded, seed);
        assertThat(Verdict.of(found.plan(), limits, vegan).keepsDailyLimits()).isTrue();
    }

    @Test
    void a_locked_meal_stays() {
        PlanProblem problem = Menus.week(2000, Menus.omnivore());
        PlannedMeal lunch =
                Annealing.search(problem, 1).plan().days().get(2).meals().get(1);
        PlanProblem locked = new PlanProblem(
                7,
                problem.slots(),
                problem.limits(),
                problem.dishes(),
                problem.regions(),
                problem.minutes(),
                Map.of(9, lunch));
        assertThat(Annealing.search(locked, 99)
                        .plan()
                        .days()
                        .get(2)
                        .meals()
                        .get(1)
                        .servings())
                .containsExactlyInAnyOrderElementsOf(lunch.servings());
    }

    @Test
    void nothing_to_serve_is_said_and_not_searched_for() {
        PlanProblem problem = Menus.week(2000, Menus.omnivore());
        PlanProblem hurried = new PlanProblem(
                1,
                List.of(Slot.DINNER),
                problem.limits(),
                problem.dishes(),
                problem.regions(),
                Collections.nCopies(1, 1),
                Map.of());
        assertThat(Planner.plan(hurried, Menus.omnivore(), 1)).isEmpty();
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

    private static Set<Allergen> servedAllergens(Plan plan) {
        return plan.days().stream()
                .flatMap(day -> day.meals().stream())
                .flatMap(meal -> meal.servings().stream())
                .flatMap(serving -> serving.dish().allergens().stream())
                .collect(Collectors.toSet());
    }
}
