package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Prices;
import io.branchline.nutrition.engine.menu.objective.Setting;
import io.branchline.nutrition.engine.menu.term.Term;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The plan under search: what stands on every table and who eats it, with all sums kept up to date. */
final class Board {
    static final int PLACES = 4;
    static final int NONE = -1;
    static final int ALL = -1;

    final MenuModel model;
    final Plate[] plates;
    final int[] dayOf;
    final boolean[] warmed;
    final @Nullable Setting[] settings;

    /** By meal and place: the dish meant for everybody. */
    final int[][] shared;

    /** By meal, place and diner: the dish eaten, and quarters of a serving of it. */
    final int[][][] eaten;

    final int[][][] quarters;
    final Repeats repeats;
    private double servings;

    Board(MenuModel model) {
        this.model = model;
        int meals = model.problem.meals();
        int diners = model.diners();
        plates = IntStream.range(0, diners)
                .mapToObj(diner -> new Plate(model, diner))
                .toArray(Plate[]::new);
        dayOf = IntStream.range(0, meals)
                .map(meal -> meal / model.problem.slots().size())
                .toArray();
        warmed = new boolean[meals];
        settings = new Setting[meals];
        shared = new int[meals][PLACES];
        eaten = new int[meals][PLACES][diners];
        quarters = new int[meals][PLACES][diners];
        repeats = new Repeats(model);
        for (int meal = 0; meal < meals; meal++) {
            Arrays.fill(shared[meal], NONE);
            for (int[] seats : eaten[meal]) {
                Arrays.fill(seats, NONE);
            }
        }
    }

    /** Puts so many quarters of a dish before a diner; {@link #NONE} clears the place. */
    void serve(int meal, int place, int diner, int dish, int amount) {
        int[] seats = eaten[meal][place];
        int before = seats[diner];
        int day = dayOf[meal];
        if (before == dish) {
            if (dish != NONE) {
                int change = amount - quarters[meal][place][diner];
                if (change == 0) {
                    return;
                }
                plates[diner].amount(meal, day, dish, change);
                servings += change * 0.25 * model.servingPrice[dish];
                quarters[meal][place][diner] = amount;
            }
            return;
        }
        if (before != NONE) {
            appear(meal, place, diner, before, -quarters[meal][place][diner], -1);
        }
        seats[diner] = NONE;
        if (dish != NONE) {
            appear(meal, place, diner, dish, amount, 1);
        }
        seats[diner] = dish;
        quarters[meal][place][diner] = dish == NONE ? 0 : amount;
    }

    private void appear(int meal, int place, int diner, int dish, int amount, int one) {
        int day = dayOf[meal];
        plates[diner].amount(meal, day, dish, amount);
        plates[diner].foods(day, dish, one);
        servings += amount * 0.25 * model.servingPrice[dish] + one * model.eaterPrice[dish];
        boolean alone = true;
        int[] seats = eaten[meal][place];
        for (int other = 0; other < seats.length; other++) {
            alone &= other == diner || seats[other] != dish;
        }
        if (alone && !warmed[meal]) {
            repeats.count(dish, day, one);
            servings += one * model.work[dish];
        }
    }

    /** Whether a dish stands at another place of the table. */
    boolean hasElsewhere(int meal, int place, int dish) {
        for (int other = 0; other < PLACES; other++) {
            if (other != place) {
                if (shared[meal][other] == dish) {
                    return true;
                }
                for (int seat : eaten[meal][other]) {
                    if (seat == dish) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** An amount of quarters within what a diner may be served of a dish. */
    int bounded(int diner, int dish, int amount) {
        int role = model.role(dish).ordinal();
        return Math.max(model.smallest[diner][role], Math.min(model.largest[diner][role], amount));
    }

    /** The part of the price that only changes with servings and tables. */
    double table() {
        double cost = servings + repeats.price();
        for (Term term : model.tableTerms) {
            double total = 0;
            for (Plate plate : plates) {
                total += plate.total(term.quantity());
            }
            cost += term.cost(total);
        }
        return cost;
    }

    double shape(int meal) {
        Setting setting = settings[meal];
        return setting == null ? 0 : Prices.shape(setting.shape());
    }

    double price() {
        double cost = table();
        for (Plate plate : plates) {
            cost += plate.all();
        }
        for (int meal = 0; meal < settings.length; meal++) {
            cost += shape(meal);
        }
        return cost;
    }

    /** What the price is made of around one or two meals, for one diner or for {@link #ALL}. */
    double around(int meal, int other, int diner) {
        double cost = table() + shape(meal) + (other == NONE ? 0 : shape(other));
        for (int i = 0; i < plates.length; i++) {
            if (diner == ALL || diner == i) {
                Plate plate = plates[i];
                cost += plate.average() + plate.day(dayOf[meal]) + plate.meal(meal);
                if (other != NONE) {
                    cost += plate.meal(other) + (dayOf[other] == dayOf[meal] ? 0 : plate.day(dayOf[other]));
                }
            }
        }
        return cost;
    }
}
