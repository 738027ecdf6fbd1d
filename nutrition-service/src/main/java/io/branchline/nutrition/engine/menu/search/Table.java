package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.board.Board;
import io.branchline.nutrition.engine.menu.board.Spread;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting;
import java.util.SplittableRandom;

/** Lays and changes single tables with dishes that fit together. */
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
    void lay(Spread spread) {
        Setting setting = kitchen.setting(spread.meal(), random);
        double[] energy = new double[model.diners()];
        for (int diner = 0; diner < energy.length; diner++) {
            energy[diner] = board.energy(spread, diner);
        }
        for (int place = 0; place < Spread.PLACES; place++) {
            spread.clear(place);
        }
        spread.lay(setting);
        for (int place = 0; place < setting.choices().length; place++) {
            if (!setting.shape().places().get(place).optional() || random.nextInt(4) == 0) {
                fill(spread, place);
            }
        }
        for (int diner = 0; diner < energy.length; diner++) {
            scale(spread, diner, energy[diner]);
        }
    }

    private void scale(Spread spread, int diner, double energy) {
        double now = board.energy(spread, diner);
        if (energy > 0 && now > 0) {
            for (int place = 0; place < Spread.PLACES; place++) {
                int dish = spread.dish(place, diner);
                if (dish != Spread.NONE) {
                    serve(spread, place, diner, dish, spread.quarters(place, diner) * energy / now);
                }
            }
        }
    }

    /** Another dish at one place, or none where the place may stay empty. */
    void exchange(Spread spread, int place) {
        if (isOptional(spread, place) && spread.shared(place) != Spread.NONE && random.nextInt(4) == 0) {
            spread.clear(place);
        } else {
            fill(spread, place);
        }
    }

    /** Another dish for one who may not eat what the others eat; nothing when there is none such. */
    void exchangeAlternative(Spread spread, int place, int diner) {
        int dish = spread.shared(place);
        if (dish != Spread.NONE && !model.mayEat[diner][dish]) {
            alternative(spread, place, diner, Spread.NONE);
        }
    }

    /** A quarter or half serving more or less for one diner. */
    void resize(Spread spread, int place, int diner) {
        int dish = spread.dish(place, diner);
        if (dish != Spread.NONE) {
            int step = (random.nextInt(2) + 1) * (random.nextBoolean() ? 1 : -1);
            spread.serve(place, diner, dish, board.bounded(diner, dish, spread.quarters(place, diner) + step));
        }
    }

    /** Serves at the later meal what the earlier one is made of. */
    void warm(Spread from, Spread to) {
        Setting first = from.setting();
        to.lay(new Setting(first.shape().at(model.problem.slot(to.meal())), first.region(), first.choices()));
        for (int place = 0; place < Spread.PLACES; place++) {
            to.share(place, from.shared(place));
            for (int diner = 0; diner < model.diners(); diner++) {
                int dish = from.dish(place, diner);
                if (to.dish(place, diner) != dish) {
                    to.serve(place, diner, dish, from.quarters(place, diner));
                }
            }
        }
    }

    private void fill(Spread spread, int place) {
        Lottery lottery = kitchen.forAll(spread.setting(), place);
        for (int i = 0; i < TRIES && !lottery.isEmpty(); i++) {
            int dish = lottery.draw(random);
            if (!isThere(spread, place, dish)) {
                serve(spread, place, dish);
                return;
            }
        }
    }

    private void serve(Spread spread, int place, int dish) {
        spread.share(place, dish);
        int other = Spread.NONE;
        for (int diner = 0; diner < model.diners(); diner++) {
            if (model.mayEat[diner][dish]) {
                offer(spread, place, diner, dish);
            } else {
                other = alternative(spread, place, diner, other);
            }
        }
    }

    /** The alternative of another diner when this one may eat it, too: one pot less. */
    private int alternative(Spread spread, int place, int diner, int other) {
        if (other != Spread.NONE && model.mayEat[diner][other]) {
            offer(spread, place, diner, other);
            return other;
        }
        Lottery lottery = kitchen.forOne(spread.setting(), place, diner);
        for (int i = 0; i < TRIES && !lottery.isEmpty(); i++) {
            int dish = lottery.draw(random);
            if (!isThere(spread, place, dish)) {
                offer(spread, place, diner, dish);
                return dish;
            }
        }
        if (isOptional(spread, place)) {
            spread.serve(place, diner, Spread.NONE, 0);
        } else if (spread.dish(place, diner) == Spread.NONE) {
            offer(spread, place, diner, lottery.draw(random));
        }
        return other;
    }

    /** About the energy that stood there before, or one serving. */
    private void offer(Spread spread, int place, int diner, int dish) {
        int before = spread.dish(place, diner);
        double amount = ONE_SERVING;
        if (before != Spread.NONE) {
            double now = board.energy(dish);
            amount = spread.quarters(place, diner);
            if (now > 1 && random.nextInt(4) > 0) {
                amount *= board.energy(before) / now;
            }
        }
        serve(spread, place, diner, dish, amount);
    }

    private void serve(Spread spread, int place, int diner, int dish, double quarters) {
        spread.serve(place, diner, dish, board.bounded(diner, dish, (int) Math.round(Math.min(100, quarters))));
    }

    /** Whether a dish is on the table at another place, or is what is meant for all at this one. */
    private static boolean isThere(Spread spread, int place, int dish) {
        return spread.shared(place) == dish || spread.hasElsewhere(place, dish);
    }

    private static boolean isOptional(Spread spread, int place) {
        return spread.setting().shape().places().get(place).optional();
    }
}
