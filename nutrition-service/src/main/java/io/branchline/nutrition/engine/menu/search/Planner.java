package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.evaluation.Verdict;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.util.Optional;

/** Searches until the evaluation is content, a few times at most; the first plan that keeps every limit wins, else the best. */
public final class Planner {
    private static final int TRIES = 4;

    private Planner() {}

    /**
     * A judged plan.
     *
     * @param seed the seed that was asked for, with which the same plan comes again
     */
    public record Planned(Annealing.Found found, Verdict verdict, long seed) {}

    /** The plan; empty when a meal cannot be filled with what is allowed. */
    public static Optional<Planned> plan(PlanProblem problem, Eater eater, long seed) {
        if (Annealing.unservable(problem).isPresent()) {
            return Optional.empty();
        }
        Planned best = null;
        for (int i = 0; i < TRIES; i++) {
            Annealing.Found found = Annealing.search(problem, seed + i * 7_919L);
            Verdict verdict = Verdict.of(found.plan(), problem.limits(), eater);
            Planned planned = new Planned(found, verdict, seed);
            if (best == null || found.price() < best.found().price()) {
                best = planned;
            }
            if (verdict.keepsDailyLimits() && verdict.unmet().isEmpty()) {
                return Optional.of(planned);
            }
        }
        return Optional.ofNullable(best);
    }
}
