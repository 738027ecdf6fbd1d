package io.branchline.nutrition.engine.menu.planning;

import io.branchline.nutrition.engine.menu.bound.Bound;
import io.branchline.nutrition.engine.menu.conflict.ConflictSearch;
import io.branchline.nutrition.engine.menu.conflict.Relaxations;
import io.branchline.nutrition.engine.menu.conflict.Wish;
import io.branchline.nutrition.engine.menu.evaluation.Verdict;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Objective;
import io.branchline.nutrition.engine.menu.planning.Outcome.Conflict;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Outcome.Undecided;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.search.Annealing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bounds, searches, and lets the evaluation judge: a few searches at most; the first plan that keeps every rule and meets every target
 * that can be met wins, else the best of those that may leave; a plan far from the bound is tried once more. The same problem and seed give the same outcome.
 */
public final class Planner {
    /** Moves for each free meal of one diner. */
    private static final int MOVES_A_MEAL = 4_000;

    private static final int TRIES = 4;

    /** With the bound above this share of the objective one search is enough. */
    private static final double GOOD = 0.95;

    private static final int MOST_MOVES = 1_500_000;

    private Planner() {}

    /** The outcome of a request; every meal that is not locked is planned. */
    public static Outcome plan(PlanProblem problem, long seed) {
        MenuModel model = new MenuModel(problem, seed);
        boolean servable =
                model.kinds.stream().noneMatch(kind -> kind.settings().isEmpty());
        Optional<Bound> bound = servable ? Bound.of(model) : Optional.empty();
        return bound.isEmpty() ? conflict(problem) : search(model, bound.get(), seed);
    }

    private static Outcome conflict(PlanProblem problem) {
        List<Wish> wishes = ConflictSearch.smallest(problem);
        return new Conflict(wishes, Relaxations.of(problem, wishes));
    }

    private record Attempt(Plan plan, Verdict verdict, double objective) {}

    private static Outcome search(MenuModel model, Bound bound, long seed) {
        Attempt best = null;
        for (int i = 0; i < TRIES; i++) {
            Attempt attempt = attempt(model, bound, seed + i * 7_919L);
            if (best == null || isBetter(attempt, best)) {
                best = attempt;
            }
            boolean done = best.verdict().mayLeave() && Unmets.allProved(best.verdict(), bound);
            if (done && (i > 0 || best.objective() * GOOD <= bound.points())) {
                break;
            }
        }
        return outcome(model, bound, seed, best);
    }

    private static Outcome outcome(MenuModel model, Bound bound, long seed, @Nullable Attempt best) {
        if (best == null || !best.verdict().mayLeave()) {
            return ConflictSearch.isImpossible(model.problem)
                    ? conflict(model.problem)
                    : new Undecided(best == null ? new Verdict(List.of(), List.of()) : best.verdict());
        }
        return new Planned(
                best.plan(),
                best.verdict(),
                new Quality(best.objective(), bound.points(), seed),
                Unmets.of(model, best.verdict()));
    }

    private static boolean isBetter(Attempt one, Attempt other) {
        return one.verdict().mayLeave() == other.verdict().mayLeave()
                ? one.objective() < other.objective()
                : one.verdict().mayLeave();
    }

    private static Attempt attempt(MenuModel model, Bound bound, long seed) {
        int meals = model.kinds.stream().mapToInt(kind -> kind.meals().size()).sum();
        int moves = Math.min(MOST_MOVES, MOVES_A_MEAL * meals * (1 + model.diners()) / 2);
        Plan plan = new Annealing(
                        model,
                        (setting, place, choice) -> {
                            double[][] places = bound.losses().get(setting);
                            return places == null ? 0 : places[place][choice];
                        },
                        bound.draft(),
                        seed)
                .run(moves);
        return new Attempt(plan, Verdict.of(plan, model.problem), Objective.of(model, plan));
    }
}
