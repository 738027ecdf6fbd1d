package io.branchline.nutrition.engine.menu.objective;

/** How promising dishes are, so that the search tries good ones more often. */
@FunctionalInterface
public interface Attraction {
    /** Every dish alike. */
    Attraction EVEN = (setting, place, choice) -> 0;

    /** What is lost, in points, by putting a choice of the setting at the place instead of the best one; 0 or more. */
    double loss(Setting setting, int place, int choice);
}
