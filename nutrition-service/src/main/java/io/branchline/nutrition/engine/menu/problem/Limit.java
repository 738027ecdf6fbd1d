package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.food.Nutrient;

/**
 * Bounds of one nutrient, per day and in its own unit.
 *
 * @param goal what is aimed at, within the bounds
 * @param lower 0 where there is none
 * @param upper {@link Double#POSITIVE_INFINITY} where there is none
 * @param scope whether every single day is bound or the average of all days
 */
public record Limit(Nutrient nutrient, double goal, double lower, double upper, Scope scope) {

    /** Refuses bounds that exclude each other. */
    public Limit {
        if (!(lower >= 0 && lower <= upper)) {
            throw new IllegalArgumentException(nutrient + ": lower " + lower + ", upper " + upper);
        }
    }

    /** What is bound. */
    public enum Scope {
        EVERY_DAY,
        ON_AVERAGE
    }

    /** At least so much on the average of all days, as an RDA or AI asks. */
    public static Limit atLeast(Nutrient nutrient, double amount) {
        return new Limit(nutrient, amount, amount, Double.POSITIVE_INFINITY, Scope.ON_AVERAGE);
    }

    /** At most so much on every day, as a UL asks. */
    public static Limit atMost(Nutrient nutrient, double amount) {
        return new Limit(nutrient, amount, 0, amount, Scope.EVERY_DAY);
    }

    /** Whether an amount lies within the bounds, with a tolerance for rounding of a millionth. */
    public boolean isMet(double amount) {
        return amount >= lower * (1 - 1e-6) && amount <= upper * (1 + 1e-6);
    }
}
