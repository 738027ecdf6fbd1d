package io.branchline.nutrition.engine.menu.board;

import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.objective.DinerTerms;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Prices;
import java.util.List;
import java.util.stream.IntStream;

/** The plan under search: what stands on every table and who eats it, with all sums kept up to date. A {@link Trial} changes it. */
public final class Board {
    public final MenuModel model;

    final Plate[] plates;
    final Repeats repeats;
    final Larder larder;

    /** What all servings and pots cost together. */
    double servings;

    private final double[] energies;
    private final int[] days;
    private final boolean[] warmed;
    private final Spread[] spreads;

    /** A board without a laid table; the terms are those of each diner. */
    public Board(MenuModel model, List<DinerTerms> terms) {
        this.model = model;
        int meals = model.problem.meals();
        plates = terms.stream().map(one -> new Plate(model, one)).toArray(Plate[]::new);
        energies = model.dishes.stream()
                .mapToDouble(dish -> dish.perServing().get(Nutrient.ENERGY))
                .toArray();
        days = IntStream.range(0, meals)
                .map(meal -> meal / model.problem.slots().size())
                .toArray();
        warmed = new boolean[meals];
        spreads = IntStream.range(0, meals)
                .mapToObj(meal -> new Spread(meal, plates.length))
                .toArray(Spread[]::new);
        repeats = new Repeats(model);
        larder = new Larder(model);
    }

    /** The table of a meal, to be read. */
    public Spread at(int meal) {
        return spreads[meal];
    }

    /** Whether a meal eats what was cooked before. */
    public boolean isWarmed(int meal) {
        return warmed[meal];
    }

    /** From now on the meal eats what was cooked before; to be said before it is laid. */
    public void warm(int meal) {
        warmed[meal] = true;
    }

    /** An amount of quarters within what a diner may be served of a dish. */
    public int bounded(int diner, int dish, int amount) {
        int role = model.role(dish).ordinal();
        return Math.max(model.smallest[diner][role], Math.min(model.largest[diner][role], amount));
    }

    /** Energy of what a diner eats at a table, in kcal. */
    public double energy(Spread spread, int diner) {
        double energy = 0;
        for (int place = 0; place < Spread.PLACES; place++) {
            int dish = spread.dish(place, diner);
            if (dish != Spread.NONE) {
                energy += spread.quarters(place, diner) * Plate.QUARTER * energy(dish);
            }
        }
        return energy;
    }

    /** Energy of one serving, in kcal. */
    public double energy(int dish) {
        return energies[dish];
    }

    /** The share of their full price that broken limits cost, above 0 to 1: a search that starts soft gets around obstacles. */
    public void harden(double share) {
        for (Plate plate : plates) {
            plate.harden(share);
        }
    }

    /** Points of everything. */
    public double price() {
        double cost = servings + repeats.price() + larder.price();
        for (Plate plate : plates) {
            cost += plate.price();
        }
        for (Spread spread : spreads) {
            cost += Prices.shape(spread.setting().shape());
        }
        return cost;
    }

    int day(int meal) {
        return days[meal];
    }
}
