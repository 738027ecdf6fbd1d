package io.branchline.nutrition.engine.menu.evaluation;

/**
 * A rule of the table that a plan breaks.
 *
 * @param meal number of the meal, -1 when the plan as a whole breaks it
 * @param detail what was found, for logs
 */
public record Breach(Rule rule, int meal, String detail) {

    /** What must hold of a table. */
    public enum Rule {
        /** As many days and meals as asked for. */
        SIZE,
        /** Each dish at a place that takes its role, at a meal it is eaten at. */
        PLACE,
        /** Portions in quarters of a serving, within the diner's bounds. */
        PORTION,
        /** At most one dish a diner and place, and one wherever the shape asks for it. */
        SEAT,
        /** No dish longer in the making than the meal allows. */
        MINUTES,
        /** Dishes of the kitchen of the meal, and kitchens that were asked for. */
        KITCHEN,
        /** Locked meals as they were. */
        LOCKED,
        /** Left-overs are what was cooked before. */
        LEFTOVERS,
        /** No dish more often than was wished. */
        REPEATS,
        /** As many foods as were wished. */
        FOODS,
        /** The mean cost level within what was wished. */
        COST_LEVEL
    }
}
