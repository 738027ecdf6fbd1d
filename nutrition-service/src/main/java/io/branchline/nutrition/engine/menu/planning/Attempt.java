package io.branchline.nutrition.engine.menu.planning;

import io.branchline.nutrition.engine.menu.bound.Bound;
import io.branchline.nutrition.engine.menu.evaluation.Verdict;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.search.Annealing.Radius;

/**
 * A plan that one search found, as it was judged.
 *
 * @param radius of the search
 */
record Attempt(Plan plan, Radius radius, Verdict verdict, double objective) {
    /** The one that may leave, and the cheaper of two that both may or both may not. */
    static Attempt better(Attempt one, Attempt other) {
        if (one.verdict.mayLeave() != other.verdict.mayLeave()) {
            return one.verdict.mayLeave() ? one : other;
        }
        return other.objective < one.objective ? other : one;
    }

    /** Whether it keeps every rule and meets every target that the bound does not know to be out of reach. */
    boolean isSound(Bound bound) {
        return verdict.mayLeave() && Unmets.allProved(verdict, bound);
    }
}
