package io.branchline.nutrition.engine.menu.board;

import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Prices;

/** The foods that one diner eats, each day and in all, and what too few of them cost. */
final class Variety {
    private final MenuModel model;
    private final int[][] ofDay;
    private final int[] ofPlan;
    private final int[] each;
    private int all;
    private int missing;

    Variety(MenuModel model) {
        this.model = model;
        int days = model.problem.days();
        ofDay = new int[days][model.foodCount];
        ofPlan = new int[model.foodCount];
        each = new int[days];
        missing = days * model.foodsADay + model.foodsInAll;
    }

    double price() {
        return Prices.FOOD * missing;
    }

    /** Counts the foods of a dish that comes (1) or goes (-1). */
    void count(int day, int dish, int one) {
        int[] today = ofDay[day];
        int now = each[day];
        int ever = all;
        for (int food : model.foods[dish]) {
            each[day] += change(today, food, one);
            all += change(ofPlan, food, one);
        }
        missing += missing(each[day], model.foodsADay) - missing(now, model.foodsADay);
        missing += missing(all, model.foodsInAll) - missing(ever, model.foodsInAll);
    }

    private static int missing(int foods, int wanted) {
        return Math.max(0, wanted - foods);
    }

    /** How many foods more there are: one, none or one less. */
    private static int change(int[] counts, int food, int one) {
        int before = counts[food];
        counts[food] = before + one;
        return Integer.signum(before + one) - Integer.signum(before);
    }
}
