package io.branchline.nutrition.engine.menu.conflict;

import io.branchline.nutrition.engine.menu.bound.Bound;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;

/** Whether it is proved that a problem has no plan. */
final class Feasibility {
    private Feasibility() {}

    /** True only with a proof: a meal that nothing fits, too few foods, or a linear programme without a solution. */
    static boolean isImpossible(PlanProblem problem) {
        MenuModel model = new MenuModel(problem, 0);
        return cannotBeServed(model) || !Bound.isReachable(model);
    }

    private static boolean cannotBeServed(MenuModel model) {
        return model.kinds.stream().anyMatch(kind -> kind.settings().isEmpty()) || MostFoods.areTooFew(model);
    }
}
