package io.branchline.nutrition.engine.menu.board;

import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.term.Costs;

/** What all diners eat together, and the points of what counts for the table as a whole: its level of cost, its pantry. */
final class Larder {
    private final Costs terms;
    private final double[][] amounts;
    private final double[] sums;
    private final double[] tried;
    private double price;
    private double triedPrice;

    Larder(MenuModel model) {
        terms = new Costs(model.tableTerms);
        amounts = terms.amounts(model.amounts);
        sums = new double[terms.size()];
        tried = new double[terms.size()];
        price = terms.of(sums);
    }

    double price() {
        return price;
    }

    void begin() {
        if (tried.length > 0) {
            System.arraycopy(sums, 0, tried, 0, tried.length);
        }
    }

    void eat(int dish, double servings) {
        for (int i = 0; i < tried.length; i++) {
            tried[i] += servings * amounts[dish][i];
        }
    }

    /** Points more than now. */
    double weigh() {
        triedPrice = tried.length == 0 ? 0 : terms.of(tried);
        return triedPrice - price;
    }

    void keep() {
        System.arraycopy(tried, 0, sums, 0, tried.length);
        price = triedPrice;
    }
}
