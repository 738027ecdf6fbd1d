package io.branchline.nutrition.engine.menu.conflict;

import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest set of wishes that cannot hold together, by deletion (Chinneck, Dravnieks 1991, ORSA J Comput 3:157): a wish without
 * which it is still impossible is no part of it.
 */
public final class ConflictSearch {
    private ConflictSearch() {}

    /** Whether no plan can exist, proved by counting or by linear programming. */
    public static boolean isImpossible(PlanProblem problem) {
        return Feasibility.isImpossible(problem);
    }

    /** The wishes in conflict, of a problem that is impossible; none when what may not be given up is impossible by itself. */
    public static List<Wish> smallest(PlanProblem problem) {
        PlanProblem left = problem;
        List<Wish> needed = new ArrayList<>();
        for (Wish wish : Wishes.of(problem)) {
            PlanProblem without = wish.giveUp(left);
            if (Feasibility.isImpossible(without)) {
                left = without;
            } else {
                needed.add(wish);
            }
        }
        return List.copyOf(needed);
    }
}
