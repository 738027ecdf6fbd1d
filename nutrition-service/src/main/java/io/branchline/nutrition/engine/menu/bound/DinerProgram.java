package io.branchline.nutrition.engine.menu.bound;

import static io.branchline.nutrition.engine.menu.bound.LinearProgram.INFINITY;

import io.branchline.nutrition.engine.menu.objective.MealKind;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Prices;
import io.branchline.nutrition.engine.menu.objective.Setting;
import io.branchline.nutrition.engine.menu.term.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One diner's mean plan as a linear programme. Columns: how often each setting is laid; how often each dish stands at each of its
 * places, once at the smallest and once at the largest portion (what lies between is a mixture of both); the total of each quantity.
 */
final class DinerProgram implements AutoCloseable {
    final LinearProgram lp = new LinearProgram();
    final int[] totals;
    final List<Elastic> elastic = new ArrayList<>();
    private final MenuModel model;
    private final int diner;
    private final double share;
    private final LockedShare locked;
    private final Admission admission;
    private final Map<Setting, int[][]> servings = new IdentityHashMap<>();
    private final int[] quantityRows;
    private final int[] dishRows;
    private final int foodRow;
    private boolean contradictory;

    /** A term of the average day with the columns that say by how much it is missed, as sums over all days. */
    record Elastic(Term term, int row, int below, int above) {}

    DinerProgram(MenuModel model, int diner) {
        this(model, diner, (setting, place, choice) -> true);
    }

    /** With those choices alone that are admitted; its optimum is no bound then. */
    DinerProgram(MenuModel model, int diner, Admission admission) {
        this.admission = admission;
        this.model = model;
        this.diner = diner;
        this.share = 1.0 / model.diners();
        this.locked = new LockedShare(model, diner);
        int days = model.problem.days();
        totals = new int[model.quantities()];
        quantityRows = new int[totals.length];
        for (int quantity = 0; quantity < totals.length; quantity++) {
            totals[quantity] = lp.column(-INFINITY, INFINITY, 0);
            quantityRows[quantity] = lp.row(-locked.amounts[quantity], -locked.amounts[quantity]);
            lp.entry(quantityRows[quantity], totals[quantity], -1);
        }
        dishRows = new int[model.dishes.size()];
        Arrays.fill(dishRows, -1);
        IntStream.range(0, dishRows.length)
                .filter(dish -> locked.uses[dish] > 0)
                .forEach(this::dishRow);
        foodRow = lp.row((double) model.foodsADay * days - locked.foods, INFINITY);
        double lacking = model.problem.wishes().foodsADay() == null ? INFINITY : 0;
        lp.entry(foodRow, lp.column(0, lacking, Prices.FOOD), 1);
        model.kinds.forEach(this::kind);
        terms();
    }

    /** Which choices a programme has columns for. */
    @FunctionalInterface
    interface Admission {
        boolean admits(Setting setting, int place, int choice);
    }

    /** Whether there is an optimum; false when nothing keeps what binds every day. */
    boolean solve() {
        return !contradictory && lp.solve();
    }

    /** What is certain, whatever is chosen: the points of the locked meals. */
    double constant() {
        return locked.points;
    }

    /** The column of a choice at its smallest portion, the next one is at its largest; -1 when the diner may not eat it. */
    int column(Setting setting, int place, int choice) {
        int[][] places = servings.get(setting);
        return places == null ? -1 : places[place][choice];
    }

    /** The smaller of the reduced costs of the two portions. */
    double loss(Setting setting, int place, int choice) {
        int column = column(setting, place, choice);
        return column < 0 ? INFINITY : Math.max(0, Math.min(lp.reducedCost(column), lp.reducedCost(column + 1)));
    }

    private void kind(MealKind kind) {
        int meals = kind.meals().size();
        int count = lp.row(meals, meals);
        Term energy = model.terms.get(diner).meals().get(kind.position());
        for (Setting setting : kind.settings()) {
            int laid = lp.column(0, meals, Prices.shape(setting.shape()) * share);
            lp.entry(count, laid, 1);
            int row = energyRow(energy, laid);
            int[][] columns = new int[setting.choices().length][];
            for (int place = 0; place < columns.length; place++) {
                boolean optional = setting.shape().places().get(place).optional();
                int filled = lp.row(optional ? -INFINITY : 0, 0);
                lp.entry(filled, laid, -1);
                int[] choices = setting.choices()[place];
                columns[place] = new int[choices.length];
                for (int i = 0; i < choices.length; i++) {
                    boolean may = model.mayEat[diner][choices[i]] && admission.admits(setting, place, i);
                    columns[place][i] = may ? serving(choices[i], kind.warmed(), filled, row, energy.quantity()) : -1;
                }
            }
            servings.put(setting, columns);
        }
    }

    /**
     * The energy of all meals laid in one way, against so many times the range of a single one. The row holds the sum free of the
     * range; what lies outside of it is paid for.
     */
    private int energyRow(Term energy, int laid) {
        int sum = lp.column(-INFINITY, INFINITY, 0);
        int row = lp.row(0, 0);
        lp.entry(row, sum, -1);
        int low = lp.row(0, INFINITY);
        lp.entry(low, sum, 1);
        lp.entry(low, laid, -energy.low());
        lp.entry(low, lp.column(0, INFINITY, energy.below()), 1);
        int high = lp.row(-INFINITY, 0);
        lp.entry(high, sum, 1);
        lp.entry(high, laid, -energy.high());
        lp.entry(high, lp.column(0, INFINITY, energy.above()), -1);
        return row;
    }

    private int serving(int dish, boolean warmed, int filled, int energyRow, int energy) {
        int role = model.role(dish).ordinal();
        if (!warmed) {
            dishRow(dish);
        }
        int first = serving(dish, model.smallest[diner][role] * 0.25, warmed, filled, energyRow, energy);
        serving(dish, model.largest[diner][role] * 0.25, warmed, filled, energyRow, energy);
        return first;
    }

    private int serving(int dish, double portion, boolean warmed, int filled, int energyRow, int energy) {
        double work = warmed ? 0 : model.work[dish] * share;
        int column = lp.column(0, INFINITY, work + model.eaterPrice[dish] + portion * model.servingPrice[dish]);
        lp.entry(filled, column, 1);
        double[] amounts = model.amounts[dish];
        for (int quantity = 0; quantity < amounts.length; quantity++) {
            lp.entry(quantityRows[quantity], column, portion * amounts[quantity]);
        }
        lp.entry(energyRow, column, portion * amounts[energy]);
        lp.entry(foodRow, column, model.foods[dish].length);
        if (!warmed) {
            lp.entry(dishRow(dish), column, 1);
        }
        return column;
    }

    private int dishRow(int dish) {
        if (dishRows[dish] < 0) {
            dishRows[dish] = lp.row(-INFINITY, model.cap[dish] - locked.uses[dish]);
            boolean strict = model.problem.wishes().repeats() != null && !model.isPlain(dish);
            double over = strict ? 0 : INFINITY;
            lp.entry(dishRows[dish], lp.column(0, over, Prices.REPEAT * share), -1);
        }
        return dishRows[dish];
    }

    /**
     * Draws the limits in, by shares of their bounds: the days of a real plan differ, and a mean day at the very bound of what binds every day leaves
     * them no room.
     */
    void drawIn(double daily, double average) {
        int days = model.problem.days();
        for (Term term : model.terms.get(diner).daily()) {
            Term inner = term.within(daily);
            if (inner.low() < inner.high()) {
                lp.bounds(totals[term.quantity()], inner.low() * days, inner.high() * days);
            }
        }
        for (Elastic one : elastic) {
            if (one.term().limit() != null) {
                Term inner = one.term().within(average);
                lp.rowBounds(one.row(), inner.low() * days, inner.high() * days);
            }
        }
    }

    private void terms() {
        int days = model.problem.days();
        double[] low = new double[totals.length];
        double[] high = new double[totals.length];
        Arrays.fill(low, -INFINITY);
        Arrays.fill(high, INFINITY);
        for (Term term : model.terms.get(diner).daily()) {
            low[term.quantity()] = Math.max(low[term.quantity()], term.low() * days);
            high[term.quantity()] = Math.min(high[term.quantity()], term.high() * days);
        }
        for (int quantity = 0; quantity < totals.length; quantity++) {
            lp.bounds(totals[quantity], low[quantity], high[quantity]);
            contradictory |= low[quantity] > high[quantity];
        }
        model.terms.get(diner).average().forEach(term -> elastic(term, days));
        if (model.diners() == 1) {
            model.tableTerms.forEach(term -> elastic(term, 1));
            if (model.problem.wishes().costLevel() != null) {
                Elastic level = elastic.get(elastic.size() - model.tableTerms.size());
                lp.bounds(level.above(), 0, 0);
            }
        }
    }

    private void elastic(Term term, int days) {
        int row = lp.row(term.low() * days, term.high() * days);
        lp.entry(row, totals[term.quantity()], 1);
        int below = lp.column(0, INFINITY, term.below());
        int above = lp.column(0, INFINITY, term.above());
        lp.entry(row, below, 1);
        lp.entry(row, above, -1);
        elastic.add(new Elastic(term, row, below, above));
    }

    @Override
    public void close() {
        lp.close();
    }
}
