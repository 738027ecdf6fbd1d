package io.branchline.nutrition.engine.target;

import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What to eat of one nutrient in a day.
 *
 * @param nutrient name of a nutrient of the composition table, or of one the table does not hold: {@code IODINE}
 * @param goal amount to aim at
 * @param lowerBound at least this much on average; absent where less does no harm
 * @param upperBound at most this much every day; absent where no level is set
 * @param upper what the upper bound counts
 * @param requirement Estimated Average Requirement, where set
 */
public record NutrientTarget(
        String nutrient,
        Text name,
        String unit,
        double goal,
        Basis basis,
        @Nullable Double lowerBound,
        @Nullable Double upperBound,
        @Nullable Upper upper,
        @Nullable Double requirement,
        Source source) {

    /** What an upper bound counts. */
    public enum Upper {
        /** All intake. */
        TOTAL,
        /** Supplements and fortified food only; ordinary food may exceed it. */
        ADDED,
        /** Preformed retinol only. */
        RETINOL,
        /** A level above which the risk of chronic disease rises. */
        CHRONIC_DISEASE
    }

    /** Whether a plan of ordinary food has to stay under the upper bound. */
    public boolean limitsFood() {
        return upperBound != null && (upper == Upper.TOTAL || upper == Upper.CHRONIC_DISEASE);
    }
}
