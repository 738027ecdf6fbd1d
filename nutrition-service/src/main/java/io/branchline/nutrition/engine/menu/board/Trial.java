package io.branchline.nutrition.engine.menu.board;

import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Prices;

/** One or two tables as they would be after a move: changed at will, weighed against the board, then kept or left. */
public final class Trial {
    private final Board board;
    private final MenuModel model;
    private final Spread first;
    private final Spread second;
    private final Pots pots;
    private boolean pair;
    private double servings;

    /** Whether what is counted is on the board already. */
    private boolean counted;

    /** Of moves on this board, one at a time. */
    public Trial(Board board) {
        this.board = board;
        model = board.model;
        first = new Spread(0, model.diners());
        second = new Spread(0, model.diners());
        pots = new Pots(board);
    }

    /** The table of a meal as it stands on the board, to be changed. */
    public Spread take(int meal) {
        pair = false;
        first.copy(board.at(meal));
        return first;
    }

    /** The table of another meal, too. */
    public Spread takeAlso(int meal) {
        pair = true;
        second.copy(board.at(meal));
        return second;
    }

    /** Points more than now, or infinity when they are certainly more than the most that are of interest. */
    public double weigh(double most) {
        double change = read();
        double atBest = change + weighPlates(most - change + counts()) - counts();
        if (atBest > most) {
            return Double.POSITIVE_INFINITY;
        }
        count(1);
        counted = true;
        return atBest + counts();
    }

    /** Makes the change that was weighed. */
    public void keep() {
        counted = false;
        board.servings += servings;
        board.larder.keep();
        int other = pair ? second.meal() : Spread.NONE;
        for (Plate plate : board.plates) {
            plate.keep(first.meal(), other);
        }
        board.at(first.meal()).copy(first);
        if (pair) {
            board.at(second.meal()).copy(second);
        }
    }

    /** Leaves the board as it was. */
    public void leave() {
        if (counted) {
            count(-1);
        }
        counted = false;
    }

    /** Weighs and makes the change, whatever it costs. */
    public void make() {
        weigh(Double.POSITIVE_INFINITY);
        keep();
    }

    /** What comes and goes; returns the points of tables, servings and pots. */
    private double read() {
        servings = 0;
        pots.clear();
        board.larder.begin();
        for (Plate plate : board.plates) {
            plate.changes.clear();
        }
        double shape = read(first);
        for (Plate plate : board.plates) {
            plate.changes.split();
        }
        return shape + (pair ? read(second) : 0) + servings + board.larder.weigh();
    }

    private double read(Spread after) {
        Spread before = board.at(after.meal());
        for (int place = 0; place < Spread.PLACES; place++) {
            boolean same = true;
            for (int diner = 0; diner < board.plates.length; diner++) {
                int dish = before.dish(place, diner);
                int now = after.dish(place, diner);
                int more = after.quarters(place, diner);
                if (dish == now) {
                    eat(diner, now, more - before.quarters(place, diner));
                } else {
                    same = false;
                    servings += eater(now) - eater(dish);
                    eat(diner, dish, -before.quarters(place, diner));
                    eat(diner, now, more);
                }
            }
            servings += same ? 0 : pots.read(before, after, place);
        }
        return after.isLaidLike(before) ? 0 : shape(after) - shape(before);
    }

    private void eat(int diner, int dish, int quarters) {
        if (quarters != 0) {
            double some = quarters * Plate.QUARTER;
            servings += some * model.servingPrice[dish];
            board.larder.eat(dish, some);
            board.plates[diner].changes.add(dish, some);
        }
    }

    private double eater(int dish) {
        return dish == Spread.NONE ? 0 : model.eaterPrice[dish];
    }

    private static double shape(Spread spread) {
        return spread.isLaid() ? Prices.shape(spread.setting().shape()) : 0;
    }

    /** Only of the last plate can be said that what it costs makes a change too dear: others may gain. */
    private double weighPlates(double most) {
        int other = pair ? second.meal() : Spread.NONE;
        double change = 0;
        for (int i = 0; i < board.plates.length; i++) {
            boolean last = i == board.plates.length - 1;
            change += board.plates[i].weigh(first.meal(), other, last ? most - change : Double.POSITIVE_INFINITY);
        }
        return change;
    }

    /** What is counted and not summed: repeats, and foods that are missing to variety. */
    private double counts() {
        double price = board.repeats.price();
        for (Plate plate : board.plates) {
            price += plate.variety.price();
        }
        return price;
    }

    private void count(int sign) {
        pots.count(sign);
        count(first, sign);
        if (pair) {
            count(second, sign);
        }
    }

    private void count(Spread after, int sign) {
        Spread before = board.at(after.meal());
        int day = board.day(after.meal());
        for (int place = 0; place < Spread.PLACES; place++) {
            for (int diner = 0; diner < board.plates.length; diner++) {
                int dish = before.dish(place, diner);
                int now = after.dish(place, diner);
                if (dish != now) {
                    Variety variety = board.plates[diner].variety;
                    if (dish != Spread.NONE) {
                        variety.count(day, dish, -sign);
                    }
                    if (now != Spread.NONE) {
                        variety.count(day, now, sign);
                    }
                }
            }
        }
    }
}
