package io.branchline.nutrition.engine.menu.planning;

import io.branchline.nutrition.engine.menu.bound.Bound;
import io.branchline.nutrition.engine.menu.conflict.ConflictSearch;
import io.branchline.nutrition.engine.menu.conflict.Relaxations;
import io.branchline.nutrition.engine.menu.conflict.Wish;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.planning.Outcome.Conflict;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Outcome.Undecided;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.util.List;
import java.util.Optional;

/** Bounds, searches, and lets the evaluation judge. The same problem and seed give the same outcome. */
public final class Planner {
    private Planner() {}

    /** The outcome of a request; every meal that is not locked is planned. */
    public static Outcome plan(PlanProblem problem, long seed) {
        MenuModel model = new MenuModel(problem, seed);
        boolean servable =
                model.kinds.stream().noneMatch(kind -> kind.settings().isEmpty());
        Optional<Bound> bound = servable ? Bound.of(model) : Optional.empty();
        return bound.isEmpty() ? conflict(problem) : outcome(model, bound.get(), seed);
    }

    private static Outcome conflict(PlanProblem problem) {
        List<Wish> wishes = ConflictSearch.smallest(problem);
        return new Conflict(wishes, Relaxations.of(problem, wishes));
    }

    private static Outcome outcome(MenuModel model, Bound bound, long seed) {
        Attempt best = new Attempts(model, bound, seed).best();
        if (!best.verdict().mayLeave()) {
            return ConflictSearch.isImpossible(model.problem) ? conflict(model.problem) : new Undecided(best.verdict());
        }
        return new Planned(
                best.plan(),
                best.verdict(),
                new Quality(best.objective(), bound.points(), seed),
                Unmets.of(model, best.verdict()));
    }
}
