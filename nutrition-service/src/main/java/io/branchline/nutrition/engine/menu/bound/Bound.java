package io.branchline.nutrition.engine.menu.bound;

import io.branchline.nutrition.engine.menu.bound.DinerProgram.Elastic;
import io.branchline.nutrition.engine.menu.objective.MealKind;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting;
import io.branchline.nutrition.engine.menu.objective.Setting.Pick;
import io.branchline.nutrition.engine.menu.problem.Limit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the linear programmes prove.
 *
 * @param points no plan costs less
 * @param shortfalls by diner, the average limits that the cheapest fractional plan cannot meet
 * @param draft whole servings near the cheapest fractional plan, for a single diner; empty when there are none
 * @param losses for each setting, place and choice: points lost by choosing it
 */
public record Bound(
        double points, List<List<Shortfall>> shortfalls, Map<Setting, double[][]> losses, List<Pick> draft) {

    /**
     * A limit out of reach.
     *
     * @param missing per day, in the nutrient's unit; at least that much is missing (or too much) when the other targets weigh as
     *     they do
     */
    public record Shortfall(Limit limit, double missing) {}

    private static final double NOTICEABLE = 1e-6;

    /** Solves one programme a diner; empty when no plan keeps what binds every day. */
    public static Optional<Bound> of(MenuModel model) {
        double points = 0;
        List<List<Shortfall>> shortfalls = new ArrayList<>();
        Map<Setting, double[][]> losses = new IdentityHashMap<>();
        List<Pick> draft = List.of();
        for (int diner = 0; diner < model.diners(); diner++) {
            try (DinerProgram program = new DinerProgram(model, diner)) {
                if (!program.solve()) {
                    return Optional.empty();
                }
                points += program.lp.optimum() + program.constant();
                shortfalls.add(shortfalls(program, model.problem.days()));
                for (MealKind kind : model.kinds) {
                    kind.settings().forEach(setting -> add(losses, setting, program));
                }
                if (model.diners() == 1) {
                    draft = Dive.of(model, program);
                }
            }
        }
        return Optional.of(new Bound(points, shortfalls, losses, draft));
    }

    /** Whether some fractional plan keeps what binds every day, for each diner alone; where not, no plan does. */
    public static boolean isReachable(MenuModel model) {
        for (int diner = 0; diner < model.diners(); diner++) {
            try (DinerProgram program = new DinerProgram(model, diner)) {
                if (!program.solve()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Shortfall> shortfalls(DinerProgram program, int days) {
        List<Shortfall> found = new ArrayList<>();
        for (Elastic elastic : program.elastic) {
            Limit limit = elastic.term().limit();
            double missing = Math.max(program.lp.value(elastic.below()), program.lp.value(elastic.above())) / days;
            if (limit != null && missing > NOTICEABLE * Math.max(1, limit.goal())) {
                found.add(new Shortfall(limit, missing));
            }
        }
        return found;
    }

    private static void add(Map<Setting, double[][]> losses, Setting setting, DinerProgram program) {
        int[][] choices = setting.choices();
        double[][] sums = losses.computeIfAbsent(setting, unknown -> {
            double[][] empty = new double[choices.length][];
            for (int place = 0; place < empty.length; place++) {
                empty[place] = new double[choices[place].length];
            }
            return empty;
        });
        for (int place = 0; place < sums.length; place++) {
            for (int i = 0; i < sums[place].length; i++) {
                double loss = program.loss(setting, place, i);
                sums[place][i] += Double.isInfinite(loss) ? 0 : loss;
            }
        }
    }
}
