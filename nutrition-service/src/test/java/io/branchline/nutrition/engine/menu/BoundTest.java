package io.branchline.nutrition.engine.menu;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.bound.Bound;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Objective;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Planner;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Limit.Scope;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.Serving;
import io.branchline.nutrition.engine.menu.problem.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTest {
    private static final double ROUNDING = 1e-6;

    /** One lunch from a bowl and nothing else: every dish and every portion can be tried. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void on_a_tiny_table_the_bound_is_below_the_best_of_all_plans_and_the_search_finds_that_best(long seed) {
        List<DishFacts> bowls = Menus.dishes().stream()
                .filter(dish -> dish.dish().role() == Role.ONE_DISH
                        && dish.dish().slots().contains(Slot.LUNCH)
                        && dish.dish().cuisine().region() == Region.CHINESE)
                .limit(12)
                .toList();
        Diner hungry =
                new Diner("one", Menus.omnivore(), List.of(new Limit(Nutrient.ENERGY, 700, 500, 900, Scope.EVERY_DAY)));
        PlanProblem week = Menus.week(List.of(hungry));
        PlanProblem lunch = new PlanProblem(
                1,
                List.of(Slot.LUNCH),
                List.of(hungry),
                bowls,
                week.wishes().within(List.of(120)).varied(0, 0),
                Map.of());
        MenuModel model = new MenuModel(lunch, seed);
        double best = Double.POSITIVE_INFINITY;
        for (DishFacts bowl : bowls) {
            for (double portion = hungry.smallestPortion(Role.ONE_DISH);
                    portion <= hungry.largestPortion(Role.ONE_DISH);
                    portion += Diner.STEP) {
                best = Math.min(best, Objective.of(model, plan(bowl, portion)));
            }
        }
        double bound = Bound.of(model).orElseThrow().points();
        assertThat(bound).isLessThanOrEqualTo(best + ROUNDING);
        Planned planned = (Planned) Planner.plan(lunch, seed);
        assertThat(planned.quality().objective()).isBetween(best - ROUNDING, best + ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void no_plan_of_any_seed_is_better_than_its_bound(long seed) {
        PlanProblem week = Menus.week(1600 + seed * 40.0, Menus.omnivore());
        Planned planned = (Planned) Planner.plan(week, seed);
        assertThat(planned.quality().objective())
                .isGreaterThanOrEqualTo(planned.quality().bound());
        assertThat(planned.quality().gap()).isBetween(0.0, 0.5);
    }

    @Test
    void a_target_out_of_reach_is_missed_with_the_proof_of_what_was_possible() {
        Diner bare = Menus.diner("one", 2000, Menus.omnivore());
        Limit wild = Limit.atLeast(Nutrient.VITAMIN_D, 500);
        List<Limit> limits = new ArrayList<>(bare.limits());
        limits.add(wild);
        Planned planned = (Planned) Planner.plan(Menus.week(List.of(new Diner("one", bare.eater(), limits))), 1);
        assertThat(planned.unmet()).singleElement().satisfies(unmet -> {
            assertThat(unmet.limit()).isEqualTo(wild);
            assertThat(unmet.isProved()).isTrue();
            assertThat(unmet.planned()).isLessThanOrEqualTo(unmet.provedBest());
            assertThat(unmet.provedBest()).isLessThan(500);
        });
    }

    private static Plan plan(DishFacts bowl, double portion) {
        Serving serving = new Serving(bowl, 0, Map.of("one", portion));
        PlannedMeal meal =
                new PlannedMeal(Shape.LUNCH_BOWL, bowl.dish().cuisine().region(), List.of(serving));
        return new Plan(List.of(new Plan.Day(List.of(meal))));
    }
}
