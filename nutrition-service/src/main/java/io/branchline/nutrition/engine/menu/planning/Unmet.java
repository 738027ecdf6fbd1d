package io.branchline.nutrition.engine.menu.planning;

import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;

/**
 * A target that the average day misses.
 *
 * @param diner whose target it is
 * @param planned amount a day, in the nutrient's unit
 * @param provedBest the closest to the limit that any plan could come, proved by linear programming; never worse than planned
 * @param closeWith foods that would close the gap, the best first; empty when too much is the matter
 */
public record Unmet(String diner, Limit limit, double planned, double provedBest, List<Closer> closeWith) {

    /**
     * A food that helps.
     *
     * @param food id in the food table
     * @param grams a day that would close what is missing
     * @param allowed whether this diner may eat it
     */
    public record Closer(String food, Text name, double grams, boolean allowed) {}

    /** What is bound. */
    public Nutrient nutrient() {
        return limit.nutrient();
    }

    /** The bound that is missed, in the nutrient's unit. */
    public double goal() {
        return planned < limit.lower() ? limit.lower() : limit.upper();
    }

    /** Whether the proof says that no plan could meet it. */
    public boolean isProved() {
        return !limit.isMet(provedBest);
    }
}
