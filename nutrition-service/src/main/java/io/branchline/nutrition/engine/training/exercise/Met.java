package io.branchline.nutrition.engine.training.exercise;

import io.branchline.nutrition.engine.training.effort.Effort;

/**
 * Energy cost of an activity as a multiple of rest, adults.
 *
 * @param code five digits of the Compendium of Physical Activities
 * @param value MET, 1 to 23
 * @param edition year of the edition, 2011 or 2024
 */
public record Met(String code, double value, int edition) {

    public Effort effort() {
        return Effort.ofMet(value);
    }
}
