package io.branchline.nutrition.engine.menu;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.conflict.Relaxation;
import io.branchline.nutrition.engine.menu.conflict.Wish;
import io.branchline.nutrition.engine.menu.planning.Outcome;
import io.branchline.nutrition.engine.menu.planning.Outcome.Conflict;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Planner;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Limit.Scope;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private static final PlanProblem DAY = day(Menus.week(2000, Menus.omnivore()));

    @Test
    void too_little_time_is_the_conflict_and_the_least_time_that_works_is_offered() {
        PlanProblem hurried = DAY.with(DAY.wishes().within(Collections.nCopies(3, 2)));
        Conflict conflict = conflict(hurried);
        assertThat(conflict.wishes()).hasOnlyElementsOfTypes(Wish.CookingTime.class, Wish.Kitchens.class);
        Wish.CookingTime longer = conflict.relaxations().stream()
                .map(Relaxation::instead)
                .filter(Wish.CookingTime.class::isInstance)
                .map(Wish.CookingTime.class::cast)
                .findFirst()
                .orElseThrow();
        PlanProblem relaxed = DAY.with(DAY.wishes().within(Collections.nCopies(3, longer.minutes())));
        assertThat(Planner.plan(relaxed, 1)).isNotInstanceOf(Conflict.class);
        PlanProblem less = DAY.with(DAY.wishes().within(Collections.nCopies(3, longer.minutes() - 1)));
        assertThat(Planner.plan(less, 1)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_bound_that_no_dish_can_keep_is_named_and_widened_just_enough() {
        PlanProblem meaty = with(new Limit(Nutrient.PROTEIN, 300, 300, 400, Scope.EVERY_DAY));
        Conflict conflict = conflict(meaty);
        assertThat(conflict.wishes())
                .anySatisfy(wish -> assertThat(wish)
                        .isInstanceOfSatisfying(
                                Wish.Bounds.class,
                                bounds -> assertThat(bounds.limit().nutrient()).isEqualTo(Nutrient.PROTEIN)));
        assertThat(conflict.relaxations()).isNotEmpty();
    }

    @Test
    void a_diet_that_contradicts_a_bound_is_part_of_the_conflict() {
        Limit retinol = new Limit(Nutrient.VITAMIN_B12, 40, 40, 100, Scope.EVERY_DAY);
        Diner bare = DAY.diners().get(0);
        List<Limit> limits = new ArrayList<>(bare.limits());
        limits.add(retinol);
        Eater vegan = new Eater(Set.of(), Diet.VEGAN, Set.of(), List.of());
        Conflict conflict = conflict(DAY.with(List.of(new Diner("one", vegan, limits))));
        assertThat(conflict.wishes())
                .anyMatch(wish ->
                        wish instanceof Wish.Bounds bounds && bounds.limit().equals(retinol));
    }

    @Test
    void more_foods_than_there_are_is_a_conflict_and_fewer_are_offered() {
        PlanProblem few = DAY.serving(DAY.dishes().subList(0, 200));
        PlanProblem greedy = few.with(few.wishes().varied(20, 100));
        Outcome outcome = Planner.plan(greedy, 1);
        assertThat(outcome).isNotInstanceOf(Planned.class);
    }

    @Test
    void a_cost_level_below_the_cheapest_is_a_conflict_with_the_lowest_level_that_works() {
        PlanProblem dear = DAY.serving(
                DAY.dishes().stream().filter(dish -> dish.dish().cost() > 1).toList());
        Conflict conflict = conflict(dear.with(dear.wishes().costing(1.5)));
        assertThat(conflict.wishes()).contains(new Wish.CostLevel(1.5));
    }

    @Test
    void a_locked_meal_that_breaks_the_day_is_named() {
        Planned big = (Planned) Planner.plan(day(Menus.week(4000, Menus.omnivore())), 1);
        PlanProblem small = day(Menus.week(1300, Menus.omnivore()));
        PlanProblem locked = small.locking(Map.of(
                1, big.plan().meals().get(1),
                2, big.plan().meals().get(2)));
        assertThat(conflict(locked).wishes()).anyMatch(Wish.Locked.class::isInstance);
    }

    private static PlanProblem with(Limit limit) {
        Diner bare = DAY.diners().get(0);
        List<Limit> limits = new ArrayList<>(bare.limits());
        limits.add(limit);
        return DAY.with(List.of(new Diner(bare.id(), bare.eater(), limits)));
    }

    private static PlanProblem day(PlanProblem week) {
        return new PlanProblem(
                1,
                List.of(Slot.BREAKFAST, Slot.LUNCH, Slot.DINNER),
                week.diners(),
                week.dishes(),
                week.wishes().within(Collections.nCopies(3, 90)),
                Map.of());
    }

    private static Conflict conflict(PlanProblem problem) {
        Outcome outcome = Planner.plan(problem, 1);
        assertThat(outcome).isInstanceOf(Conflict.class);
        return (Conflict) outcome;
    }
}
