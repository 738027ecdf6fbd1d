package io.branchline.nutrition.engine.training.safety;

import io.branchline.nutrition.engine.training.effort.Effort;
import java.util.List;

/**
 * The bounds that all of a person's restrictions leave together: the strictest of each.
 *
 * @param maxEffort highest effort allowed
 * @param gentle whether weekly steps are small
 * @param warmUpMinutes shortest warm-up in minutes
 * @param byFeeling whether the pulse is no guide
 */
public record Limits(Effort maxEffort, boolean gentle, int warmUpMinutes, boolean byFeeling) {
    private static final int USUAL_WARM_UP_MINUTES = 5;

    public static Limits of(List<Adjustment> adjustments, Effort readiness) {
        return new Limits(
                adjustments.stream().map(Adjustment::maxEffort).reduce(readiness, Effort::lower),
                adjustments.stream().anyMatch(Adjustment::gentle),
                adjustments.stream().mapToInt(Adjustment::warmUpMinutes).reduce(USUAL_WARM_UP_MINUTES, Math::max),
                adjustments.stream().anyMatch(Adjustment::byFeeling));
    }
}
