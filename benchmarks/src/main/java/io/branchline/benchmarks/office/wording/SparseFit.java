package io.branchline.benchmarks.office.wording;

import java.util.Arrays;

/** Fits a logistic model over many traits of which each row has few: accelerated gradient steps with a ridge. */
final class SparseFit {
    private static final int STEPS = 400;

    private SparseFit() {}

    /** One weight for each trait; the first is the constant, which every row has and which bears no ridge. */
    static double[] weights(int[][] rows, boolean[] wanted, int traits, double ridge) {
        double[] weights = new double[traits];
        double[] ahead = new double[traits];
        double[] slope = new double[traits];
        double longest = 1;
        for (int[] row : rows) {
            longest = Math.max(longest, row.length);
        }
        double step = 1 / (0.25 * longest + ridge / rows.length);
        for (int i = 0; i < STEPS; i++) {
            Arrays.fill(slope, 0);
            for (int r = 0; r < rows.length; r++) {
                double odds = 0;
                for (int trait : rows[r]) {
                    odds += ahead[trait];
                }
                double error = (wanted[r] ? 1 : 0) - 1 / (1 + Math.exp(-odds));
                for (int trait : rows[r]) {
                    slope[trait] += error;
                }
            }
            double pull = i / (i + 3.0);
            for (int t = 0; t < traits; t++) {
                double next = ahead[t] + step * (slope[t] - (t == 0 ? 0 : ridge * ahead[t])) / rows.length;
                ahead[t] = next + pull * (next - weights[t]);
                weights[t] = next;
            }
        }
        return weights;
    }
}
