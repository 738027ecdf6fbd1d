package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.objective.DinerTerms;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Prices;
import io.branchline.nutrition.engine.menu.term.Costs;
import io.branchline.nutrition.engine.menu.term.Term;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that one diner eats: sums of the plan, of each day and of each meal, and the points they cost. */
final class Plate {
    /** Search a little inside the limits, so that rounding never breaks one. */
    private static final double MARGIN = 0.0015;

    private static final double QUARTER = 0.25;

    private final MenuModel model;
    private final Costs daily;
    private final Costs targets;
    private final Costs quality;
    private final Costs meals;
    private final double[][] dailyAmounts;
    private final double[] energy;
    private final double[] totals;
    private final double[][] daySums;
    private final double[] mealEnergy;
    private final int[][] foodOfDay;
    private final int[] foodOfPlan;
    private final int[] dayFoods;
    private int allFoods;
    private double hardness = 1;

    /** Of the mean day at present, or NaN when it has to be summed up. */
    private double average = Double.NaN;

    Plate(MenuModel model, int diner) {
        this.model = model;
        DinerTerms terms = model.terms.get(diner);
        daily = drawnIn(terms.daily().stream());
        targets = drawnIn(terms.average().stream().filter(term -> term.limit() != null));
        quality = new Costs(
                terms.average().stream().filter(term -> term.limit() == null).toList());
        meals = new Costs(terms.meals());
        dailyAmounts = new double[model.dishes.size()][daily.size()];
        energy = new double[model.dishes.size()];
        for (int dish = 0; dish < dailyAmounts.length; dish++) {
            double[] amounts = model.amounts[dish];
            energy[dish] = amounts[meals.quantities[0]];
            for (int i = 0; i < daily.size(); i++) {
                dailyAmounts[dish][i] = amounts[daily.quantities[i]];
            }
        }
        int days = model.problem.days();
        totals = new double[model.quantities()];
        daySums = new double[days][daily.size()];
        mealEnergy = new double[model.problem.meals()];
        foodOfDay = new int[days][model.foodCount];
        foodOfPlan = new int[model.foodCount];
        dayFoods = new int[days];
    }

    private static Costs drawnIn(Stream<Term> terms) {
        return new Costs(terms.map(term -> term.within(MARGIN)).toList());
    }

    /** Eats so many quarters of a serving more, or less when negative. */
    void amount(int meal, int day, int dish, int quarters) {
        average = Double.NaN;
        double servings = quarters * QUARTER;
        double[] all = model.amounts[dish];
        for (int i = 0; i < totals.length; i++) {
            totals[i] += servings * all[i];
        }
        double[] sums = daySums[day];
        double[] some = dailyAmounts[dish];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += servings * some[i];
        }
        mealEnergy[meal] += servings * energy[dish];
    }

    /** Counts the foods of a dish that appears (1) or goes (-1). */
    void foods(int day, int dish, int one) {
        average = Double.NaN;
        int[] today = foodOfDay[day];
        for (int food : model.foods[dish]) {
            int before = today[food];
            today[food] = before + one;
            dayFoods[day] += Integer.signum(before + one) - Integer.signum(before);
            int ever = foodOfPlan[food];
            foodOfPlan[food] = ever + one;
            allFoods += Integer.signum(ever + one) - Integer.signum(ever);
        }
    }

    /** The share of their full price that broken limits cost, above 0 to 1: a search that starts soft gets around obstacles. */
    void harden(double share) {
        average = Double.NaN;
        hardness = share;
    }

    double total(int quantity) {
        return totals[quantity];
    }

    double mealEnergy(int meal) {
        return mealEnergy[meal];
    }

    double energy(int dish) {
        return energy[dish];
    }

    double average() {
        if (Double.isNaN(average)) {
            int days = model.problem.days();
            double share = 1.0 / days;
            average = days * (hardness * targets.of(totals, share) + quality.of(totals, share))
                    + Prices.FOOD * Math.max(0, model.foodsInAll - allFoods);
        }
        return average;
    }

    /** Takes back what was known of the mean day before a move that is undone. */
    void recall(double known) {
        average = known;
    }

    double day(int day) {
        return hardness * daily.of(daySums[day]) + Prices.FOOD * Math.max(0, model.foodsADay - dayFoods[day]);
    }

    double meal(int meal) {
        return meals.of(meal % meals.size(), mealEnergy[meal]);
    }

    /** Everything from anew, for the start of a search. */
    double all() {
        return average()
                + IntStream.range(0, daySums.length).mapToDouble(this::day).sum()
                + IntStream.range(0, mealEnergy.length).mapToDouble(this::meal).sum();
    }
}
