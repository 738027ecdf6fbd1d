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
import java.util.stream.IntStream;

/**
 * Bounds, searches, and lets the evaluation judge. Two searches side by side; more only as long as no plan keeps every rule and meets
 * every target that can be met. The same problem and seed give the same outcome.
 */
public final class Planner {
    /** Moves for each free meal of one diner. */
    private static final int MOVES_A_MEAL = 6_000;

    private static final int TRIES = 6;

    /** Searches side by side, of which the better counts. */
    private static final int AT_ONCE = 2;

    /** From the seed of one search to that of the next. */
    private static final long STRIDE = 7_919;

    private static final int MOST_MOVES = 500_000;

    /** Of all searches; the first two are not counted against it. */
    private static final int MOST_MOVES_IN_ALL = 1_200_000;

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
        Attempt best = IntStream.range(0, AT_ONCE)
                .parallel()
                .mapToObj(i -> attempt(model, bound, seed + i * STRIDE))
                .reduce((one, other) -> isBetter(other, one) ? other : one)
                .orElseThrow();
        int tries = Math.min(TRIES, MOST_MOVES_IN_ALL / moves(model));
        for (int i = AT_ONCE; i < tries && !isDone(best, bound); i++) {
            Attempt attempt = attempt(model, bound, seed + i * STRIDE);
            best = isBetter(attempt, best) ? attempt : best;
        }
        return outcome(model, bound, seed, best);
    }

    private static boolean isDone(Attempt best, Bound bound) {
        return best.verdict().mayLeave() && Unmets.allProved(best.verdict(), bound);
    }

    private static Outcome outcome(MenuModel model, Bound bound, long seed, Attempt best) {
        if (!best.verdict().mayLeave()) {
            return ConflictSearch.isImpossible(model.problem) ? conflict(model.problem) : new Undecided(best.verdict());
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
        Plan plan = new Annealing(
                        model,
                        (setting, place, choice) -> {
                            double[][] places = bound.losses().get(setting);
                            return places == null ? 0 : places[place][choice];
                        },
                        bound.draft(),
                        seed)
                .run(moves(model));
        return new Attempt(plan, Verdict.of(plan, model.problem), Objective.of(model, plan));
    }

    private static int moves(MenuModel model) {
        int meals = model.kinds.stream().mapToInt(kind -> kind.meals().size()).sum();
        return Math.max(1, Math.min(MOST_MOVES, MOVES_A_MEAL * meals * (1 + model.diners()) / 2));
    }
}
