package io.branchline.nutrition.engine.menu.bound;

import io.branchline.nutrition.engine.menu.bound.DinerProgram.Elastic;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.problem.Limit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How close any plan could come to each of some limits: the linear programme asks for that one alone, with what binds every day kept,
 * and every other target missed by no more than the cheapest plan of the bound misses it.
 */
public final class Reach {
    private final Map<Limit, Double> best = new HashMap<>();

    private Reach() {}

    /** Solves one programme for each limit. */
    public static Reach of(MenuModel model, int diner, List<Limit> limits) {
        Reach reach = new Reach();
        double days = model.problem.days();
        try (DinerProgram program = new DinerProgram(model, diner)) {
            if (!program.solve()) {
                return reach;
            }
            List<Elastic> targets = program.elastic.stream()
                    .filter(elastic -> elastic.term().limit() != null)
                    .toList();
            double[] below = targets.stream()
                    .mapToDouble(one -> program.lp.value(one.below()))
                    .toArray();
            double[] above = targets.stream()
                    .mapToDouble(one -> program.lp.value(one.above()))
                    .toArray();
            program.lp.forgetCosts();
            for (Limit limit : limits) {
                for (int i = 0; i < targets.size(); i++) {
                    boolean asked = limit.equals(targets.get(i).term().limit());
                    reach.free(program, targets.get(i), asked, below[i], above[i]);
                }
                if (program.solve()) {
                    reach.best.put(limit, amount(program, targets, limit, days));
                }
            }
        }
        return reach;
    }

    /** The amount a day closest to the limit, in the nutrient's unit; the limit's own bound where it can be met. */
    public double best(Limit limit) {
        return Objects.requireNonNullElse(best.get(limit), limit.goal());
    }

    private void free(DinerProgram program, Elastic target, boolean asked, double below, double above) {
        double slack = 1e-7;
        program.lp.bounds(target.below(), 0, asked ? LinearProgram.INFINITY : below * (1 + slack) + slack);
        program.lp.bounds(target.above(), 0, asked ? LinearProgram.INFINITY : above * (1 + slack) + slack);
        program.lp.cost(target.below(), asked ? 1 : 0);
        program.lp.cost(target.above(), asked ? 1 : 0);
    }

    private static double amount(DinerProgram program, List<Elastic> targets, Limit limit, double days) {
        Elastic target = targets.stream()
                .filter(one -> limit.equals(one.term().limit()))
                .findFirst()
                .orElseThrow();
        double below = program.lp.value(target.below()) / days;
        double above = program.lp.value(target.above()) / days;
        return above > below ? limit.upper() + above : limit.lower() - below;
    }
}
