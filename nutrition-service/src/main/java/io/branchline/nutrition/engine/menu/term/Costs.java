package io.branchline.nutrition.engine.menu.term;

import java.util.List;

/** Terms as flat arrays, for the inner loop of the search. */
public final class Costs {
    /** The number of each term's quantity. */
    public final int[] quantities;

    private final double[] low;
    private final double[] high;
    private final double[] below;
    private final double[] above;

    /** The same terms in the same order. */
    public Costs(List<Term> terms) {
        quantities = terms.stream().mapToInt(Term::quantity).toArray();
        low = terms.stream().mapToDouble(Term::low).toArray();
        high = terms.stream().mapToDouble(Term::high).toArray();
        below = terms.stream().mapToDouble(Term::below).toArray();
        above = terms.stream().mapToDouble(Term::above).toArray();
    }

    /** How many terms there are. */
    public int size() {
        return quantities.length;
    }

    /** Points of one amount. */
    public double of(int term, double amount) {
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

    /** Points of a share of the sums, which are numbered as the quantities are. */
    public double of(double[] sums, double share) {
        double cost = 0;
        for (int i = 0; i < quantities.length; i++) {
            cost += of(i, sums[quantities[i]] * share);
        }
        return cost;
    }
}
