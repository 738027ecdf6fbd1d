package io.branchline.nutrition.engine.training.effort;

import java.util.Locale;

/**
 * Energy spent in an activity with its arithmetic.
 *
 * @param kcal gross energy in kilocalories, rest included
 * @param formula the arithmetic with the numbers put in
 */
public record Energy(int kcal, String formula) {

    /**
     * MET x 3.5 ml/kg/min x kg / 200 kcal per ml x minutes, for adults; ACSM Guidelines, 11th ed. (2021), metabolic
     * calculations. The METs of adults do not hold for children.
     */
    public static Energy of(double met, double weightKg, int minutes) {
        double kcal = met * 3.5 * weightKg / 200 * minutes;
        return new Energy(
                (int) Math.round(kcal),
                String.format(
                        Locale.ROOT, "%.1f × 3.5 × %.1f kg ÷ 200 × %d min = %.0f kcal", met, weightKg, minutes, kcal));
    }
}
