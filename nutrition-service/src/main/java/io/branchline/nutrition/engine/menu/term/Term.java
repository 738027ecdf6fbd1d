package io.branchline.nutrition.engine.menu.term;

import io.branchline.nutrition.engine.menu.problem.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Points for an amount outside of a range: nothing inside, a straight line outside.
 *
 * @param quantity number of the amount among the {@link Quantities}
 * @param low {@link Double#NEGATIVE_INFINITY} where there is none
 * @param high {@link Double#POSITIVE_INFINITY} where there is none
 * @param below points for each unit missing
 * @param above points for each unit too many
 * @param limit the limit that this term stands for, if it does
 */
public record Term(
        int quantity,
        double low,
        double high,
        double below,
        double above,
        @Nullable Limit limit) {

    /** Points of an amount. */
    public double cost(double amount) {
        return amount < low ? below * (low - amount) : amount > high ? above * (amount - high) : 0;
    }

    /** A limit whose breach by its own size costs so many points. */
    public static Term of(Limit limit, int quantity, double points) {
        double low = limit.lower() > 0 ? limit.lower() : Double.NEGATIVE_INFINITY;
        double below = limit.lower() > 0 ? points / limit.lower() : 0;
        double above = Double.isInfinite(limit.upper()) ? 0 : points / Math.max(limit.upper(), 1e-3);
        return new Term(quantity, low, limit.upper(), below, above, limit);
    }

    /** The same at so many times the points. */
    public Term times(double factor) {
        return new Term(quantity, low, high, factor * below, factor * above, limit);
    }

    /** The same with its range drawn in by this share of each bound. */
    public Term within(double share) {
        double inner = Double.isInfinite(low) ? low : low + Math.abs(low) * share;
        double outer = Double.isInfinite(high) ? high : high - Math.abs(high) * share;
        return new Term(quantity, inner, outer, below, above, limit);
    }
}
