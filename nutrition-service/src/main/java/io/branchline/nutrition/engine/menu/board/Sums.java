package io.branchline.nutrition.engine.menu.board;

import io.branchline.nutrition.engine.menu.term.Costs;

/** Sums of what one diner eats in a meal, a day or the plan, one for each term, and the points they cost. */
final class Sums {
    private final Costs terms;

    /** By dish and term, of one serving. */
    private final double[][] amounts;

    private final double[] sums;
    private double price;
    private double tried;

    Sums(Costs terms, double[][] amounts) {
        this.terms = terms;
        this.amounts = amounts;
        sums = new double[terms.size()];
        price = terms.of(sums);
        tried = price;
    }

    double price() {
        return price;
    }

    /** Points more than now, with the changes in this range. */
    double weigh(Changes changes, int from, int to) {
        if (to - from > 2) {
            double[] all = sums.clone();
            add(changes, from, to, all);
            tried = terms.of(all);
        } else if (to > from) {
            double[] one = amounts[changes.dishes[from]];
            double[] other = amounts[changes.dishes[to - 1]];
            tried = terms.of(sums, changes.servings[from], one, to - from == 1 ? 0 : changes.servings[to - 1], other);
        } else {
            tried = price;
        }
        return tried - price;
    }

    /** Makes the changes that were weighed last. */
    void keep(Changes changes, int from, int to) {
        add(changes, from, to, sums);
        price = tried;
    }

    private void add(Changes changes, int from, int to, double[] into) {
        for (int change = from; change < to; change++) {
            double servings = changes.servings[change];
            double[] some = amounts[changes.dishes[change]];
            for (int i = 0; i < into.length; i++) {
                into[i] += servings * some[i];
            }
        }
    }
}
