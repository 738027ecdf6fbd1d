package io.branchline.nutrition.engine.training.safety;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.effort.Effort;

/**
 * How one restriction changes the dose.
 *
 * @param maxEffort highest effort allowed
 * @param gentle whether weekly steps are small
 * @param warmUpMinutes shortest warm-up in minutes
 * @param byFeeling whether the pulse is no guide
 * @param note what the person should know
 */
public record Adjustment(
        String restriction,
        Effort maxEffort,
        boolean gentle,
        int warmUpMinutes,
        boolean byFeeling,
        Text note,
        String source) {}
