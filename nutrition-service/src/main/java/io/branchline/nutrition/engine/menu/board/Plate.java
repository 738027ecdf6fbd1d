package io.branchline.nutrition.engine.menu.board;

import io.branchline.nutrition.engine.menu.objective.DinerTerms;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.term.Costs;
import io.branchline.nutrition.engine.menu.term.Term;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** All that one diner eats, and the points it costs: of each meal and day, on average, and by the number of foods. */
final class Plate {
    static final double QUARTER = 0.25;

    /** Search a little inside the limits, so that rounding never breaks one. */
    private static final double MARGIN = 0.0015;

    final Variety variety;
    final Changes changes = new Changes();
    private final int slots;
    private final Sums[] meals;
    private final Sums[] days;
    private final Sums targets;
    private final Sums quality;
    private double hardness = 1;

    /** Whether what was weighed last leaves the average as it is. */
    private boolean even;

    Plate(MenuModel model, DinerTerms terms) {
        slots = terms.meals().size();
        List<Costs> shares =
                terms.meals().stream().map(term -> new Costs(List.of(term))).toList();
        double[][] energy = shares.get(0).amounts(model.amounts);
        meals = new Sums[model.problem.meals()];
        Arrays.setAll(meals, meal -> new Sums(shares.get(meal % slots), energy));
        Costs daily = new Costs(terms.daily().stream().map(Plate::drawnIn).toList());
        double[][] dailyAmounts = daily.amounts(model.amounts);
        days = new Sums[model.problem.days()];
        Arrays.setAll(days, day -> new Sums(daily, dailyAmounts));
        targets = average(model, terms, term -> term.limit() != null);
        quality = average(model, terms, term -> term.limit() == null);
        variety = new Variety(model);
    }

    private static Sums average(MenuModel model, DinerTerms terms, Predicate<Term> which) {
        Costs costs = new Costs(
                terms.average().stream().filter(which).map(Plate::drawnIn).toList());
        return new Sums(costs.ofSums(model.problem.days()), costs.amounts(model.amounts));
    }

    private static Term drawnIn(Term term) {
        return term.limit() == null ? term : term.within(MARGIN);
    }

    /** The share of their full price that broken limits cost. */
    void harden(double share) {
        hardness = share;
    }

    double price() {
        double limits = targets.price();
        for (Sums day : days) {
            limits += day.price();
        }
        double cost = hardness * limits + quality.price() + variety.price();
        for (Sums meal : meals) {
            cost += meal.price();
        }
        return cost;
    }

    /**
     * Points more with the changes of one or two tables, or infinity when they are certainly more than the most that are of interest.
     * What is likeliest to forbid the changes is weighed first.
     */
    double weigh(int meal, int other, double most) {
        if (changes.size == 0) {
            return 0;
        }
        double change = weighMeals(meal, other) + hardness * weighDays(meal, other);
        even = other != Spread.NONE && changes.isEven();
        if (even) {
            return change;
        }
        if (change - hardness * targets.price() - quality.price() > most) {
            return Double.POSITIVE_INFINITY;
        }
        change += hardness * targets.weigh(changes, 0, changes.size);
        return change - quality.price() > most
                ? Double.POSITIVE_INFINITY
                : change + quality.weigh(changes, 0, changes.size);
    }

    private double weighMeals(int meal, int other) {
        double change = meals[meal].weigh(changes, 0, changes.split);
        return other == Spread.NONE ? change : change + meals[other].weigh(changes, changes.split, changes.size);
    }

    private double weighDays(int meal, int other) {
        Sums day = days[meal / slots];
        if (other == Spread.NONE || other / slots == meal / slots) {
            return day.weigh(changes, 0, changes.size);
        }
        return day.weigh(changes, 0, changes.split) + days[other / slots].weigh(changes, changes.split, changes.size);
    }

    /** Makes the changes that were weighed last. */
    void keep(int meal, int other) {
        if (changes.size == 0) {
            return;
        }
        meals[meal].keep(changes, 0, changes.split);
        if (other == Spread.NONE || other / slots == meal / slots) {
            days[meal / slots].keep(changes, 0, changes.size);
        } else {
            days[meal / slots].keep(changes, 0, changes.split);
            days[other / slots].keep(changes, changes.split, changes.size);
        }
        if (other != Spread.NONE) {
            meals[other].keep(changes, changes.split, changes.size);
        }
        if (!even) {
            targets.keep(changes, 0, changes.size);
            quality.keep(changes, 0, changes.size);
        }
    }
}
