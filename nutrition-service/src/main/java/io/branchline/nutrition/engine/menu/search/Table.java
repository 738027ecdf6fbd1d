package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting;
import io.branchline.nutrition.engine.menu.problem.Shape;
import java.util.Objects;
import java.util.SplittableRandom;

/** Lays and changes single tables of the board with dishes that fit together. */
final class Table {
    private static final int TRIES = 12;
    private static final int ONE_SERVING = 4;

    private final Board board;
    private final MenuModel model;
    private final Kitchen kitchen;
    private final SplittableRandom random;

    Table(Board board, Kitchen kitchen, SplittableRandom random) {
        this.board = board;
        this.model = board.model;
        this.kitchen = kitchen;
        this.random = random;
    }

    /** Clears the table and lays another, with about the energy that stood there before. */
    void lay(int meal) {
        Setting setting = kitchen.setting(meal, random);
        double[] energy = new double[model.diners()];
        for (int diner = 0; diner < energy.length; diner++) {
            energy[diner] = board.plates[diner].mealEnergy(meal);
        }
        for (int place = 0; place < Board.PLACES; place++) {
            clear(meal, place);
        }
        board.settings[meal] = setting;
        for (int place = 0; place < setting.choices().length; place++) {
            if (!setting.shape().places().get(place).optional() || random.nextInt(4) == 0) {
                fill(meal, place);
            }
        }
        for (int diner = 0; diner < energy.length; diner++) {
            scale(meal, diner, energy[diner]);
        }
    }

    private void scale(int meal, int diner, double energy) {
        double now = board.plates[diner].mealEnergy(meal);
        if (energy > 0 && now > 0) {
            for (int place = 0; place < Board.PLACES; place++) {
                int dish = board.eaten[meal][place][diner];
                if (dish != Board.NONE) {
                    double amount = board.quarters[meal][place][diner] * energy / now;
                    board.serve(meal, place, diner, dish, board.bounded(diner, dish, (int)
                            Math.round(Math.min(100, amount))));
                }
            }
        }
    }

    /** Another dish at one place, or none where the place may stay empty. */
    void exchange(int meal, int place) {
        Shape.Place rules = setting(meal).shape().places().get(place);
        if (rules.optional() && board.shared[meal][place] != Board.NONE && random.nextInt(4) == 0) {
            clear(meal, place);
        } else {
            fill(meal, place);
        }
    }

    /** Another dish for one who may not eat what the others eat; nothing when there is none such. */
    void exchangeAlternative(int meal, int place, int diner) {
        int dish = board.shared[meal][place];
        if (dish != Board.NONE && !model.mayEat[diner][dish]) {
            alternative(meal, place, diner, Board.NONE);
        }
    }

    /** A quarter or half serving more or less for one diner. */
    void resize(int meal, int place, int diner) {
        int dish = board.eaten[meal][place][diner];
        if (dish != Board.NONE) {
            int step = (random.nextInt(2) + 1) * (random.nextBoolean() ? 1 : -1);
            int amount = board.bounded(diner, dish, board.quarters[meal][place][diner] + step);
            board.serve(meal, place, diner, dish, amount);
        }
    }

    /** Serves at the later meal what the earlier one was made of. */
    void warm(int from, int to) {
        Setting first = setting(from);
        board.settings[to] = new Setting(first.shape().at(model.problem.slot(to)), first.region(), first.choices());
        for (int place = 0; place < Board.PLACES; place++) {
            board.shared[to][place] = board.shared[from][place];
            for (int diner = 0; diner < model.diners(); diner++) {
                int dish = board.eaten[from][place][diner];
                int amount = board.eaten[to][place][diner] == dish
                        ? board.quarters[to][place][diner]
                        : board.quarters[from][place][diner];
                board.serve(to, place, diner, dish, amount);
            }
        }
    }

    private void clear(int meal, int place) {
        board.shared[meal][place] = Board.NONE;
        for (int diner = 0; diner < model.diners(); diner++) {
            board.serve(meal, place, diner, Board.NONE, 0);
        }
    }

    private void fill(int meal, int place) {
        Lottery lottery = kitchen.forAll(setting(meal), place);
        for (int i = 0; i < TRIES && !lottery.isEmpty(); i++) {
            int dish = lottery.draw(random);
            if (!isThere(meal, place, dish)) {
                serve(meal, place, dish);
                return;
            }
        }
    }

    private void serve(int meal, int place, int dish) {
        board.shared[meal][place] = dish;
        int other = Board.NONE;
        for (int diner = 0; diner < model.diners(); diner++) {
            if (model.mayEat[diner][dish]) {
                offer(meal, place, diner, dish);
            } else {
                other = alternative(meal, place, diner, other);
            }
        }
    }

    /** The alternative of another diner when this one may eat it, too: one pot less. */
    private int alternative(int meal, int place, int diner, int other) {
        if (other != Board.NONE && model.mayEat[diner][other]) {
            offer(meal, place, diner, other);
            return other;
        }
        Lottery lottery = kitchen.forOne(setting(meal), place, diner);
        for (int i = 0; i < TRIES && !lottery.isEmpty(); i++) {
            int dish = lottery.draw(random);
            if (!isThere(meal, place, dish)) {
                offer(meal, place, diner, dish);
                return dish;
            }
        }
        if (setting(meal).shape().places().get(place).optional()) {
            board.serve(meal, place, diner, Board.NONE, 0);
        } else if (board.eaten[meal][place][diner] == Board.NONE) {
            offer(meal, place, diner, lottery.draw(random));
        }
        return other;
    }

    /** About the energy that stood there before, or one serving; sometimes a step more or less. */
    private void offer(int meal, int place, int diner, int dish) {
        int before = board.eaten[meal][place][diner];
        double amount = ONE_SERVING;
        if (before != Board.NONE) {
            double now = board.plates[diner].energy(dish);
            amount = board.quarters[meal][place][diner];
            if (now > 1 && random.nextInt(4) > 0) {
                amount *= board.plates[diner].energy(before) / now;
            }
        }
        board.serve(meal, place, diner, dish, board.bounded(diner, dish, (int) Math.round(Math.min(100, amount))));
    }

    /** Whether a dish is on the table at another place, or is what is meant for all at this one. */
    private boolean isThere(int meal, int place, int dish) {
        return board.shared[meal][place] == dish || board.hasElsewhere(meal, place, dish);
    }

    private Setting setting(int meal) {
        return Objects.requireNonNull(board.settings[meal]);
    }
}
