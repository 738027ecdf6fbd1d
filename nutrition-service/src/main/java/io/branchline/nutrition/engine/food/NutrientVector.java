package io.branchline.nutrition.engine.food;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Amounts of all nutrients in the units of {@link Nutrient}, with constant-time access. An unknown amount counts as nothing in a sum and
 * marks the sum incomplete: then the sum is a lower bound.
 */
public final class NutrientVector {
    /** Nothing eaten: every amount is known to be zero. */
    public static final NutrientVector NOTHING = new NutrientVector(new double[Nutrient.COUNT], allKnown());

    private final double[] amounts;
    private final long known;

    private NutrientVector(double[] amounts, long known) {
        this.amounts = amounts;
        this.known = known;
    }

    /** Amounts by {@link Nutrient#ordinal()}; {@code NaN} where unknown. */
    public static NutrientVector of(double... amounts) {
        double[] values = Arrays.copyOf(amounts, Nutrient.COUNT);
        long known = 0;
        for (int i = 0; i < Nutrient.COUNT; i++) {
            if (i < amounts.length && !Double.isNaN(amounts[i])) {
                known |= 1L << i;
            } else {
                values[i] = 0;
            }
        }
        return new NutrientVector(values, known);
    }

    /** The given amounts; every other nutrient is unknown. */
    public static NutrientVector of(Map<Nutrient, Double> amounts) {
        double[] values = new double[Nutrient.COUNT];
        Arrays.fill(values, Double.NaN);
        amounts.forEach((nutrient, amount) -> values[nutrient.ordinal()] = amount);
        return of(values);
    }

    /** The amount, 0 where nothing is known. */
    public double get(Nutrient nutrient) {
        return amounts[nutrient.ordinal()];
    }

    /** Whether the amount is known; for a sum, whether it was known of every part. */
    public boolean isKnown(Nutrient nutrient) {
        return (known >>> nutrient.ordinal() & 1) == 1;
    }

    /** The sum; known where both are. */
    public NutrientVector plus(NutrientVector other) {
        return plus(other, 1);
    }

    /** This plus {@code factor} times the other, as for so many hundred grams of it. */
    public NutrientVector plus(NutrientVector other, double factor) {
        double[] sum = amounts.clone();
        other.addTo(sum, factor);
        return new NutrientVector(sum, known & other.known);
    }

    /** All amounts times the factor. */
    public NutrientVector times(double factor) {
        double[] scaled = amounts.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return new NutrientVector(scaled, known);
    }

    /** Adds {@code factor} times these amounts to sums held by {@link Nutrient#ordinal()}, without allocation. */
    public void addTo(double[] sums, double factor) {
        for (int i = 0; i < amounts.length; i++) {
            sums[i] += factor * amounts[i];
        }
    }

    /** A copy of the amounts by {@link Nutrient#ordinal()}; 0 where unknown. */
    public double[] toArray() {
        return amounts.clone();
    }

    /** The known amounts in table order. */
    public Map<Nutrient, Double> toMap() {
        Map<Nutrient, Double> map = new EnumMap<>(Nutrient.class);
        for (Nutrient nutrient : Nutrient.values()) {
            if (isKnown(nutrient)) {
                map.put(nutrient, get(nutrient));
            }
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NutrientVector vector
                && known == vector.known
                && Arrays.equals(amounts, vector.amounts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(amounts) + Long.hashCode(known);
    }

    @Override
    public String toString() {
        return toMap().toString();
    }

    private static long allKnown() {
        return (1L << Nutrient.COUNT) - 1;
    }
}
