package io.branchline.nutrition.engine.menu.planning;

import io.branchline.nutrition.engine.menu.evaluation.Check;
import io.branchline.nutrition.engine.menu.evaluation.Verdict;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.search.Annealing.Radius;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan that one search found, as it was judged.
 *
 * @param radius of the search
 * @param isSound whether it keeps every rule and meets every target that the bound does not know to be out of reach
 */
record Attempt(Plan plan, Radius radius, Verdict verdict, boolean isSound, double objective) {
    /** The one that may leave, then the sound one, then the cheaper one. */
    static Attempt better(Attempt one, Attempt other) {
        if (one.verdict.mayLeave() != other.verdict.mayLeave()) {
            return one.verdict.mayLeave() ? one : other;
        }
        if (one.isSound != other.isSound) {
            return one.isSound ? one : other;
        }
        return other.objective < one.objective ? other : one;
    }

    /** The targets that a diner's average day misses. */
    Set<Limit> missed(int diner) {
        return verdict.diners().get(diner).unmet().stream().map(Check::limit).collect(Collectors.toSet());
    }
}
