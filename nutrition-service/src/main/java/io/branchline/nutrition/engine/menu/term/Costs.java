package io.branchline.nutrition.engine.menu.term;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Terms as flat arrays, for the inner loop of the search. */
public final class Costs {
    /** The number of each term's quantity. */
    private final int[] quantities;

    private final double[] low;
    private final double[] high;
    private final double[] below;
    private final double[] above;

    /** The same terms in the same order. */
    public Costs(List<Term> terms) {
        this(
                terms.stream().mapToInt(Term::quantity).toArray(),
                terms.stream().mapToDouble(Term::low).toArray(),
                terms.stream().mapToDouble(Term::high).toArray(),
                terms.stream().mapToDouble(Term::below).toArray(),
                terms.stream().mapToDouble(Term::above).toArray());
    }

    private Costs(int[] quantities, double[] low, double[] high, double[] below, double[] above) {
        this.quantities = quantities;
        this.low = low;
        this.high = high;
        this.below = below;
        this.above = above;
    }

    /** How many terms there are. */
    public int size() {
        return quantities.length;
    }

    private double of(int term, double amount) {
        return amount < low[term]
                ? below[term] * (low[term] - amount)
                : amount > high[term] ? above[term] * (amount - high[term]) : 0;
    }

    /** Points of the amounts, one for each term. */
    public double of(double[] amounts) {
        double cost = 0;
        for (int i = 0; i < amounts.length; i++) {
            cost += of(i, amounts[i]);
        }
        return cost;
    }

    /** Points of the amounts with so many servings of one thing and of another added. */
    public double of(double[] amounts, double servings, double[] one, double others, double[] other) {
        double cost = 0;
        for (int i = 0; i < amounts.length; i++) {
            cost += of(i, amounts[i] + servings * one[i] + others * other[i]);
        }
        return cost;
    }

    /** The same points for sums over so many days, counted once for each day. */
    public Costs ofSums(int days) {
        return new Costs(
                quantities,
                DoubleStream.of(low).map(bound -> bound * days).toArray(),
                DoubleStream.of(high).map(bound -> bound * days).toArray(),
                below,
                above);
    }

    /** The amounts of each term, out of rows with all quantities. */
    public double[][] amounts(double[][] rows) {
        return Stream.of(rows)
                .map(row -> IntStream.of(quantities)
                        .mapToDouble(quantity -> row[quantity])
                        .toArray())
                .toArray(double[][]::new);
    }
}
