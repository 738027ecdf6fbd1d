package io.branchline.nutrition.engine.energy;

import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person spends in a day, and by which equation.
 *
 * @param restingKcal at rest, kcal/d; absent where no equation holds
 * @param totalKcal in a whole day at a steady weight, kcal/d; absent while something is missing
 * @param equation code of the chosen one among {@code alternatives}
 * @param why the reason for the choice
 * @param alternatives every equation that could be computed
 */
public record EnergyNeed(
        @Nullable Double restingKcal,
        @Nullable Double totalKcal,
        @Nullable String equation,
        Text why,
        List<Finding> alternatives) {

    /** Copies the list. */
    public EnergyNeed {
        alternatives = List.copyOf(alternatives);
    }
}
