package io.branchline.benchmarks.office.score;

import java.util.List;

/** Fits a logistic model by Newton steps with a ridge on every weight but the first. */
public final class LogisticFit {
    private static final int STEPS = 12;

    private LogisticFit() {}

    /** One weight for each signal; {@code wanted} says for every row of signals whether it is what is looked for. */
    public static double[] weights(List<double[]> rows, List<Boolean> wanted, double ridge) {
        int n = rows.get(0).length;
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[][] curvature = new double[n][n + 1];
            for (int i = 1; i < n; i++) {
                curvature[i][i] = ridge;
                curvature[i][n] = -ridge * weights[i];
            }
            curvature[0][0] = 1e-6;
            for (int row = 0; row < rows.size(); row++) {
                add(curvature, rows.get(row), wanted.get(row), weights);
            }
            double[] change = solve(curvature);
            for (int i = 0; i < n; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    private static void add(double[][] curvature, double[] signals, boolean wanted, double[] weights) {
        int n = weights.length;
        double odds = 0;
        for (int i = 0; i < n; i++) {
            odds += weights[i] * signals[i];
        }
        double likely = 1 / (1 + Math.exp(-odds));
        double slope = Math.max(1e-6, likely * (1 - likely));
        double error = (wanted ? 1 : 0) - likely;
        for (int i = 0; i < n; i++) {
            if (signals[i] != 0) {
                curvature[i][n] += error * signals[i];
                for (int j = 0; j < n; j++) {
                    curvature[i][j] += slope * signals[i] * signals[j];
                }
            }
        }
    }

    /** Gauss elimination with pivots; the last column is the right side. */
    private static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
            }
            double[] swap = rows[column];
            rows[column] = rows[pivot];
            rows[pivot] = swap;
            for (int row = 0; row < n; row++) {
                double factor = row == column ? 0 : rows[row][column] / rows[column][column];
                for (int k = column; factor != 0 && k <= n; k++) {
                    rows[row][k] -= factor * rows[column][k];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = rows[i][n] / rows[i][i];
        }
        return solution;
    }
}
