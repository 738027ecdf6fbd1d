package io.branchline.nutrition.engine.menu.planning;

/**
 * How good a plan is, and how good it could be at most.
 *
 * @param objective points of the plan: work, cost level, distance from the diet quality goals and from the targets; fewer are better
 * @param bound no plan for the same request has fewer points; proved by linear programming
 * @param seed with which the same plan comes again
 */
public record Quality(double objective, double bound, long seed) {

    /** The share of the objective that a better plan could save at most, 0 to 1. */
    public double gap() {
        return objective <= 0 ? 0 : Math.max(0, (objective - bound) / objective);
    }
}
