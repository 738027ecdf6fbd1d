package io.branchline.nutrition.engine.training.readiness;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.effort.Effort;
import java.util.List;

/** What the screening says: the verdict, the highest effort it leaves, and every finding behind it. */
public record Readiness(Verdict verdict, Effort maxEffort, List<Finding> findings) {

    /** One reason for the verdict; the code is a question's, a condition's or a build's. */
    public record Finding(String code, Verdict verdict, Text reason, String source) {}
}
