package io.branchline.nutrition.engine.menu.planning;

import io.branchline.nutrition.engine.menu.bound.Bound;
import io.branchline.nutrition.engine.menu.evaluation.Verdict;
import io.branchline.nutrition.engine.menu.objective.DinerTerms;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Objective;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.search.Annealing;
import io.branchline.nutrition.engine.menu.search.Annealing.Radius;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Searches in pairs, side by side: at first one near the draft and one further off. Where the better plan leaves more of a gap to
 * the bound than most do, a pair of longer searches of the kind that found it follows, and others as long as no plan keeps every rule
 * and meets every target that can be met.
 */
final class Attempts {
    /** Moves for each free meal of one diner. */
    private static final int MOVES_A_MEAL = 11_000;

    private static final int MOST_MOVES = 700_000;

    /** A longer search makes so many times the moves. */
    private static final int LONGER = 2;

    private static final int MOST_LONGER_MOVES = 1_100_000;

    /** A share of the objective that the bound may be lower by, and still the search ends. */
    private static final double ENOUGH = 0.042;

    /** Of the searches for a plan that is sound, and how many pairs of them. */
    private static final int MOST_MOVES_IN_ALL = 4_000_000;

    private static final int MOST_PAIRS = 12;

    /** A target that is missed without need weighs so many times as much in further searches. */
    private static final double PRESSING = 10;

    /** From the seed of one search to that of the next. */
    private static final long STRIDE = 7_919;

    private final MenuModel model;
    private final Bound bound;
    private final int moves;
    private long seed;

    Attempts(MenuModel model, Bound bound, long seed) {
        this.model = model;
        this.bound = bound;
        this.seed = seed;
        int meals = model.kinds.stream().mapToInt(kind -> kind.meals().size()).sum();
        moves = Math.max(1, Math.min(MOST_MOVES, MOVES_A_MEAL * meals * (1 + model.diners()) / 2));
    }

    /** The best plan that was found. */
    Attempt best() {
        Attempt best = pair(Radius.NEAR, Radius.FAR, moves, model.terms);
        int longer = Math.max(moves, Math.min(MOST_LONGER_MOVES, LONGER * moves));
        if (best.objective() - bound.points() > ENOUGH * best.objective()) {
            best = Attempt.better(best, pair(best.radius(), best.radius(), longer, model.terms));
        }
        int most = Math.min(MOST_PAIRS, MOST_MOVES_IN_ALL / longer);
        for (int i = 0; i < most && !best.isSound(); i++) {
            best = Attempt.better(best, pair(best.radius(), best.radius(), longer, pressing(best)));
        }
        return best;
    }

    /** What counts, with targets that the plan misses weighing more. */
    private List<DinerTerms> pressing(Attempt attempt) {
        return IntStream.range(0, model.diners())
                .mapToObj(diner -> model.terms.get(diner).pressing(attempt.missed(diner), PRESSING))
                .toList();
    }

    private Attempt pair(Radius one, Radius other, int length, List<DinerTerms> terms) {
        Radius[] radii = {one, other};
        long[] seeds = {nextSeed(), nextSeed()};
        return IntStream.range(0, seeds.length)
                .parallel()
                .mapToObj(i -> attempt(radii[i], length, terms, seeds[i]))
                .reduce(Attempt::better)
                .orElseThrow();
    }

    private long nextSeed() {
        seed += STRIDE;
        return seed;
    }

    private Attempt attempt(Radius radius, int length, List<DinerTerms> terms, long from) {
        Plan plan = new Annealing(
                        model,
                        terms,
                        (setting, place, choice) -> {
                            double[][] places = bound.losses().get(setting);
                            return places == null ? 0 : places[place][choice];
                        },
                        bound.draft(),
                        radius,
                        from)
                .run(length);
        Verdict verdict = Verdict.of(plan, model.problem);
        boolean sound = verdict.mayLeave() && Unmets.allProved(verdict, bound);
        return new Attempt(plan, radius, verdict, sound, Objective.of(model, plan));
    }
}
