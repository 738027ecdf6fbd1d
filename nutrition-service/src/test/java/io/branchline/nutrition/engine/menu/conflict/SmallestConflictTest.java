package io.branchline.nutrition.engine.menu.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.Menus;
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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SmallestConflictTest {
    private static final List<Slot> THREE = List.of(Slot.BREAKFAST, Slot.LUNCH, Slot.DINNER);

    @ParameterizedTest
    @MethodSource("problems")
    void every_wish_of_the_conflict_is_needed_and_no_other_is(PlanProblem problem, Class<? extends Wish> about) {
        List<Wish> conflict = ConflictSearch.smallest(problem);
        assertThat(conflict).hasAtLeastOneElementOfType(about);
        PlanProblem core = problem;
        for (Wish wish : Wishes.of(problem)) {
            core = conflict.contains(wish) ? core : wish.giveUp(core);
        }
        assertThat(Feasibility.isImpossible(core)).as("these alone").isTrue();
        for (Wish wish : conflict) {
            assertThat(Feasibility.isImpossible(wish.giveUp(core)))
                    .as("without %s", wish)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void every_relaxation_helps_by_itself(PlanProblem problem, Class<? extends Wish> about) {
        List<Wish> conflict = ConflictSearch.smallest(problem);
        for (Relaxation relaxation : Relaxations.of(problem, conflict)) {
            PlanProblem without = relaxation.wish().giveUp(problem);
            PlanProblem relaxed = relaxation.givesUp() ? without : Rewish.instead(without, relaxation.instead());
            assertThat(Feasibility.isImpossible(relaxed)).as("%s", relaxation).isFalse();
        }
        if (conflict.size() == 1) {
            assertThat(Relaxations.of(problem, conflict))
                    .extracting(Relaxation::wish)
                    .hasOnlyElementsOfType(about);
        }
    }

    static Stream<Arguments> problems() {
        PlanProblem day = of(1, Menus.dishes(), Menus.omnivore());
        Eater vegan = new Eater(Set.of(), Diet.VEGAN, Set.of(), List.of());
        Eater eggless = new Eater(Set.of(), Diet.OMNIVORE, Set.of(), List.of("egg"));
        Predicate<DishFacts> egg = dish -> dish.allergens().contains(Allergen.EGG);
        List<DishFacts> eggBreakfasts = bowls(dish -> !at(Slot.BREAKFAST, dish) || egg.test(dish));
        PlanProblem cheap = of(1, bowls(dish -> dish.dish().cost() > 1), Menus.omnivore());
        PlanProblem few = of(1, bowls(dish -> true).subList(0, 20), Menus.omnivore());
        List<DishFacts> breakfasts = bowls(dish -> at(Slot.BREAKFAST, dish)).subList(0, 2);
        PlanProblem week =
                of(7, bowls(dish -> !at(Slot.BREAKFAST, dish) || breakfasts.contains(dish)), Menus.omnivore());
        PlanProblem western = of(
                1,
                Menus.dishes().stream()
                        .filter(dish -> dish.dish().cuisine().region() != Region.CHINESE)
                        .filter(dish -> dish.dish().role() == Role.ONE_DISH)
                        .toList(),
                Menus.omnivore());
        return Stream.of(
                arguments(
                        named("time", day.with(day.wishes().within(Collections.nCopies(3, 2)))),
                        Wish.CookingTime.class),
                arguments(named("a bound", bounded(day, Menus.omnivore(), Nutrient.PROTEIN, 300)), Wish.Bounds.class),
                arguments(
                        named("a bound and a diet", bounded(day, vegan, Nutrient.CHOLESTEROL, 200)),
                        Wish.Dieting.class),
                arguments(named("cost", cheap.with(cheap.wishes().costing(1.5))), Wish.CostLevel.class),
                arguments(named("foods", few.with(few.wishes().varied(null, 100))), Wish.Foods.class),
                arguments(named("repeats", week.with(week.wishes().repeating(1))), Wish.Repeats.class),
                arguments(named("a dislike", of(1, eggBreakfasts, eggless)), Wish.Dislike.class),
                arguments(named("a kitchen", western), Wish.Kitchens.class));
    }

    private static PlanProblem of(int days, List<DishFacts> dishes, Eater eater) {
        PlanProblem week = Menus.week(2000, eater);
        return new PlanProblem(
                days,
                THREE,
                week.diners(),
                dishes,
                week.wishes().within(Collections.nCopies(days * THREE.size(), 90)),
                Map.of());
    }

    private static PlanProblem bounded(PlanProblem problem, Eater eater, Nutrient nutrient, double least) {
        Diner bare = problem.diners().get(0);
        List<Limit> limits = new ArrayList<>(bare.limits());
        limits.add(new Limit(nutrient, least, least, 2 * least, Scope.EVERY_DAY));
        return problem.with(List.of(new Diner(bare.id(), eater, limits)));
    }

    private static List<DishFacts> bowls(Predicate<DishFacts> filter) {
        return Menus.dishes().stream()
                .filter(dish -> dish.dish().role() == Role.ONE_DISH
                        && dish.dish().cuisine().region() == Region.CHINESE)
                .filter(filter)
                .toList();
    }

    private static boolean at(Slot slot, DishFacts dish) {
        return dish.dish().slots().contains(slot);
    }
}
