package io.branchline.nutrition.engine.menu.conflict;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.util.Set;

/** Something asked of a plan that could be given up; allergies and what health demands of the food are no wishes. */
public sealed interface Wish {

    /** The same problem without this wish. */
    PlanProblem giveUp(PlanProblem problem);

    /** A diner's way of eating. */
    record Dieting(String diner, Diet diet) implements Wish {
        @Override
        public PlanProblem giveUp(PlanProblem problem) {
            return Without.diet(problem, diner);
        }
    }

    /** A word for foods that a diner dislikes. */
    record Dislike(String diner, String word) implements Wish {
        @Override
        public PlanProblem giveUp(PlanProblem problem) {
            return Without.dislike(problem, diner, word);
        }
    }

    /** The kitchens that were chosen. */
    record Kitchens(Set<Region> regions) implements Wish {
        @Override
        public PlanProblem giveUp(PlanProblem problem) {
            return problem.with(problem.wishes().cooking(Set.of(Region.CHINESE, Region.WESTERN)));
        }
    }

    /** So many minutes of cooking for these meals, by number. */
    record CookingTime(int minutes, Set<Integer> meals) implements Wish {
        @Override
        public PlanProblem giveUp(PlanProblem problem) {
            return Without.hurry(problem, meals);
        }
    }

    /** A diner's bounds of a nutrient on every day. */
    record Bounds(String diner, Limit limit) implements Wish {
        @Override
        public PlanProblem giveUp(PlanProblem problem) {
            return Without.limit(problem, diner, limit);
        }
    }

    /** The mean cost level. */
    record CostLevel(double most) implements Wish {
        @Override
        public PlanProblem giveUp(PlanProblem problem) {
            return problem.with(problem.wishes().costing(null));
        }
    }

    /** At most so many times a week the same dish. */
    record Repeats(int most) implements Wish {
        @Override
        public PlanProblem giveUp(PlanProblem problem) {
            return problem.with(problem.wishes().repeating(null));
        }
    }

    /** So many different foods a day and in all; -1 where none was wished. */
    record Foods(int aDay, int inAll) implements Wish {
        @Override
        public PlanProblem giveUp(PlanProblem problem) {
            return problem.with(problem.wishes().varied(null, null));
        }
    }

    /** A meal that shall stay as it is, by number. */
    record Locked(int meal) implements Wish {
        @Override
        public PlanProblem giveUp(PlanProblem problem) {
            return Without.lock(problem, meal);
        }
    }
}
