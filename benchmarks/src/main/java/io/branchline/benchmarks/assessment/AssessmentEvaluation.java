package io.branchline.benchmarks.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares every table and equation of the assessment with the reference data; ends with 1 when anything differs. */
public final class AssessmentEvaluation {
    private AssessmentEvaluation() {}

    /** The folder of the reference data, by default {@code ../shared/data}. */
    public static void main(String[] arguments) throws IOException {
        Path folder =
                Path.of(arguments.length > 0 ? arguments[0] : "../shared/data").resolve("nutrition");
        if (!Files.isDirectory(folder)) {
            System.out.println("No reference data at " + folder + "; nothing was compared.");
            return;
        }
        boolean right = new GrowthEvaluation(folder).run()
                & new PreventEvaluation(folder).run()
                & new TargetEvaluation(folder).run()
                & new RequirementEvaluation(folder).run()
                & new EquationEvaluation(folder).run();
        System.out.println(right ? "Everything agrees." : "There are differences.");
        if (!right) {
            System.exit(1);
        }
    }
}
