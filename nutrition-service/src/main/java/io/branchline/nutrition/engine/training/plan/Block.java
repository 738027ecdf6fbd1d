package io.branchline.nutrition.engine.training.plan;

import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.effort.Energy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a session.
 *
 * @param minutes length of the part
 * @param energy energy spent, absent for minors
 */
public record Block(
        Part part,
        int minutes,
        Effort effort,
        List<Item> items,
        @Nullable Energy energy) {}
