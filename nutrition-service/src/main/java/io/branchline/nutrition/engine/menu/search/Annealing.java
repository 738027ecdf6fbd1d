package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.board.Board;
import io.branchline.nutrition.engine.menu.board.Spread;
import io.branchline.nutrition.engine.menu.board.Trial;
import io.branchline.nutrition.engine.menu.objective.Attraction;
import io.branchline.nutrition.engine.menu.objective.DinerTerms;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting.Pick;
import io.branchline.nutrition.engine.menu.problem.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983, Science 220:671) over whole tables, single dishes and portions.
 * The budget is a number of moves, never time: the same problem and seed give the same plan on every machine.
 */
public final class Annealing {
    private static final double HOT = 2;
    private static final double COLD = 0.02;
    private static final double DOWNHILL = 0.9;

    /** From the start of the search on broken limits cost more and more of their price, and all of it from here on. */
    private static final double HARD_FROM = 0.85;

    /** Temperature and hardness change every so many moves. */
    private static final int SCHEDULE = 256;

    /** Of twenty moves: portions and dishes exchanged between days, tables laid anew, alternatives, other dishes; the rest changes portions. */
    private static final int TRANSFER = 3;

    private static final int SWAP = 6;
    private static final int LAY = 6;
    private static final int ALTERNATIVE = 7;
    private static final int RESIZE = 14;

    /** A change for the worse by so many times the temperature has a chance of one in a million. */
    private static final double UNLIKELY = 14;

    private final Board board;
    private final Trial trial;
    private final Table table;
    private final Pairs pairs;
    private final SplittableRandom random;
    private final int diners;
    private final int[] free;

    /** By meal: the later meal that is warmed up from it. */
    private final int[] again;

    private final double hot;
    private final double soft;
    private double temperature;

    /** How far a search strays from its draft. */
    public enum Radius {
        /** Little, through what breaks limits: better as a rule. */
        NEAR(0.1, 0.0007),
        /** Further: better where limits leave little room. */
        FAR(0.25, 0.002);

        private final double warm;
        private final double soft;

        /** The temperature at the start, and the share of their price that broken limits cost then. */
        Radius(double warm, double soft) {
            this.warm = warm;
            this.soft = soft;
        }
    }

    /**
     * A search from its seed; every free meal must have a setting. Without a draft it starts hot, whatever the radius.
     *
     * @param terms what counts for each diner
     */
    public Annealing(
            MenuModel model,
            List<DinerTerms> terms,
            Attraction attraction,
            List<Pick> draft,
            Radius radius,
            long seed) {
        this.random = new SplittableRandom(seed);
        this.hot = draft.isEmpty() ? HOT : radius.warm;
        this.soft = draft.isEmpty() ? Radius.FAR.soft : radius.soft;
        this.diners = model.diners();
        this.board = new Board(model, terms);
        this.trial = new Trial(board);
        this.table = new Table(board, new Kitchen(model, attraction), random);
        this.pairs = new Pairs(board, random);
        again = new int[model.problem.meals()];
        Arrays.fill(again, Pairs.NONE);
        Map<Integer, Integer> leftovers = model.leftovers();
        leftovers.forEach((later, from) -> {
            again[from] = later;
            board.warm(later);
        });
        free = model.kinds.stream()
                .flatMap(kind -> kind.meals().stream())
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
        new LockedMeals(model, trial).put();
        for (int meal : free) {
            if (!board.isWarmed(meal)) {
                table.lay(trial.take(meal));
                trial.make();
            }
        }
        new Deal(board, trial, random).out(draft);
        leftovers.forEach((later, from) -> {
            table.warm(board.at(from), trial.take(later));
            trial.make();
        });
    }

    /** Tries so many moves; the last tenth only goes downhill. */
    public Plan run(int moves) {
        for (int i = 0; i < moves && free.length > 0; i++) {
            if (i % SCHEDULE == 0) {
                double done = (double) i / moves;
                board.harden(Math.min(1, soft * Math.pow(1 / soft, done / HARD_FROM)));
                temperature = done > DOWNHILL ? 0 : hot * Math.pow(COLD / hot, done / DOWNHILL);
            }
            step();
        }
        return new BoardReader(board).plan();
    }

    private void step() {
        int meal = free[random.nextInt(free.length)];
        int kind = random.nextInt(20);
        Spread spread = trial.take(meal);
        int place = random.nextInt(spread.places());
        if (kind >= RESIZE || board.isWarmed(meal)) {
            table.resize(spread, place, random.nextInt(diners));
        } else if (again[meal] != Pairs.NONE) {
            change(kind, spread, place);
            table.warm(spread, trial.takeAlso(again[meal]));
        } else if (kind >= SWAP) {
            change(kind, spread, place);
        } else {
            exchange(kind, spread, place);
        }
        judge();
    }

    /** Portions or dishes with another meal; where there is none to exchange with, a portion changes. */
    private void exchange(int kind, Spread spread, int place) {
        int other = kind < TRANSFER ? pairs.any(spread.meal(), free) : pairs.partner(spread.meal(), free);
        if (other == Pairs.NONE || again[other] != Pairs.NONE) {
            table.resize(spread, place, random.nextInt(diners));
        } else if (kind < TRANSFER) {
            pairs.transfer(spread, trial.takeAlso(other), place, random.nextInt(diners));
        } else {
            pairs.swap(spread, trial.takeAlso(other), place);
        }
    }

    private void change(int kind, Spread spread, int place) {
        if (kind == LAY) {
            table.lay(spread);
        } else if (kind == ALTERNATIVE && diners > 1) {
            table.exchangeAlternative(spread, place, random.nextInt(diners));
        } else {
            table.exchange(spread, place);
        }
    }

    private void judge() {
        double change = trial.weigh(UNLIKELY * temperature);
        if (change <= 0 || temperature > 0 && random.nextDouble() < Math.exp(-change / temperature)) {
            trial.keep();
        } else {
            trial.leave();
        }
    }
}
