package io.branchline.benchmarks.office.score;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;

/** Fits a logistic model over many traits of which each row has few: L2-regularised, by LIBLINEAR (Fan et al. 2008). */
final class SparseFit {
    private static final double CLOSE = 0.001;

    private SparseFit() {}

    /** One weight for each trait; every row has the first, the constant. */
    static double[] weights(int[][] rows, boolean[] wanted, int traits, double ridge) {
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = traits;
        problem.x = Arrays.stream(rows).map(SparseFit::features).toArray(Feature[][]::new);
        problem.y = new double[rows.length];
        for (int i = 0; i < wanted.length; i++) {
            problem.y[i] = wanted[i] ? 1 : -1;
        }
        Linear.setDebugOutput(null);
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, 1 / ridge, CLOSE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray();
    }

    private static Feature[] features(int[] row) {
        return Arrays.stream(row)
                .sorted()
                .mapToObj(trait -> new FeatureNode(trait + 1, 1))
                .toArray(Feature[]::new);
    }
}
