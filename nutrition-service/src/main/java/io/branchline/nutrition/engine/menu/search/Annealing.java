package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.objective.Attraction;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting.Pick;
import io.branchline.nutrition.engine.menu.problem.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final int HARDENING = 256;

    /** Of twenty moves: portions and dishes exchanged between days, tables laid anew, alternatives, other dishes; the rest changes portions. */
    private static final int TRANSFER = 3;

    private static final int SWAP = 6;
    private static final int LAY = 6;
    private static final int ALTERNATIVE = 7;
    private static final int RESIZE = 14;

    private final Board board;
    private final Table table;
    private final Pairs pairs;
    private final SplittableRandom random;
    private final int[] free;
    private final int[] again;
    private final Undo undo;
    private final Undo undoAgain;
    private final double hot;
    private final double soft;

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

    /** A search from its seed; every free meal must have a setting. Without a draft it starts hot, whatever the radius. */
    public Annealing(MenuModel model, Attraction attraction, List<Pick> draft, Radius radius, long seed) {
        this.random = new SplittableRandom(seed);
        this.hot = draft.isEmpty() ? HOT : radius.warm;
        this.soft = draft.isEmpty() ? Radius.FAR.soft : radius.soft;
        this.board = new Board(model);
        this.table = new Table(board, new Kitchen(model, attraction), random);
        this.pairs = new Pairs(board, random);
        again = new int[model.problem.meals()];
        Arrays.fill(again, Board.NONE);
        Map<Integer, Integer> leftovers = model.leftovers();
        leftovers.forEach((later, from) -> {
            again[from] = later;
            board.warmed[later] = true;
        });
        free = model.kinds.stream()
                .flatMap(kind -> kind.meals().stream())
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
        undo = new Undo(board);
        undoAgain = new Undo(board);
        new LockedMeals(model, board).put();
        for (int meal : free) {
            if (!board.warmed[meal]) {
                table.lay(meal);
            }
        }
        new Deal(board, random).out(draft);
        leftovers.forEach((later, from) -> table.warm(from, later));
    }

    /** Tries so many moves; the last tenth only goes downhill. */
    public Plan run(int moves) {
        for (int i = 0; i < moves && free.length > 0; i++) {
            double done = (double) i / moves;
            if (i % HARDENING == 0) {
                double share = Math.min(1, soft * Math.pow(1 / soft, done / HARD_FROM));
                for (Plate plate : board.plates) {
                    plate.harden(share);
                }
            }
            step(done > DOWNHILL ? 0 : hot * Math.pow(COLD / hot, done / DOWNHILL));
        }
        return new BoardReader(board).plan();
    }

    private void judge(double change, double temperature, int other) {
        if (change > 0 && (temperature <= 0 || random.nextDouble() >= Math.exp(-change / temperature))) {
            undo.restore();
            if (other != Board.NONE) {
                undoAgain.restore();
            }
        }
    }

    /** The price of the plan as the search sees it. */
    public double price() {
        return board.price();
    }

    private void step(double temperature) {
        int meal = free[random.nextInt(free.length)];
        int other = again[meal];
        int kind = random.nextInt(20);
        int diner = Board.ALL;
        int places = Objects.requireNonNull(board.settings[meal]).choices().length;
        int place = random.nextInt(places);
        if (board.warmed[meal]) {
            kind = 19;
            other = Board.NONE;
        } else if (kind < SWAP && other == Board.NONE) {
            other = kind < TRANSFER ? pairs.any(meal, free) : pairs.partner(meal, free);
            if (other == Board.NONE || again[other] != Board.NONE) {
                kind = RESIZE;
                other = Board.NONE;
            }
        }
        if (kind >= RESIZE) {
            diner = random.nextInt(board.plates.length);
            other = Board.NONE;
        }
        double change = -board.around(meal, other, diner);
        undo.take(meal);
        if (other != Board.NONE) {
            undoAgain.take(other);
        }
        move(kind, meal, other, place, diner);
        judge(change + board.around(meal, other, diner), temperature, other);
    }

    private void move(int kind, int meal, int other, int place, int diner) {
        if (kind >= RESIZE) {
            table.resize(meal, place, diner);
            return;
        }
        if (kind < SWAP && other != Board.NONE && again[meal] != other) {
            if (kind < TRANSFER) {
                pairs.transfer(meal, other, place, random.nextInt(board.plates.length));
            } else {
                pairs.swap(meal, other, place);
            }
            return;
        }
        if (kind == LAY) {
            table.lay(meal);
        } else if (kind == ALTERNATIVE && board.plates.length > 1) {
            table.exchangeAlternative(meal, place, random.nextInt(board.plates.length));
        } else {
            table.exchange(meal, place);
        }
        if (other != Board.NONE) {
            table.warm(meal, other);
        }
    }
}
