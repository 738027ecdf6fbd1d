package io.branchline.nutrition.engine.menu.objective;

import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.menu.problem.Shape;
import java.util.SplittableRandom;

/** What dishes and tables cost, in points. */
public final class Prices {
    /** A dish of a kind cooked more often than its cap. */
    public static final double REPEAT = 12;

    /** The same main dish on two days in a row. */
    public static final double NEXT_DAY = 6;

    /** A food missing to the variety of a day or of the plan. */
    public static final double FOOD = 4;

    /** One level of cost, for each serving. */
    private static final double COST = 1;

    private static final double MINUTE = 0.05;

    /** Besides cooking, each dish is fetched, served and washed up. */
    private static final double MINUTES_AROUND = 10;

    /** The seed decides which of equally good dishes one feels like. */
    private static final double MOOD = 0.2;

    private static final double LUNCH_BOWL = 2;
    private static final double DINNER_BOWL = 6;

    private Prices() {}

    /** Each serving: what the ingredients cost, on the scale from 1 to 3. */
    static double serving(Dish dish) {
        return COST * dish.cost();
    }

    /** The cook's work, once for the table. */
    static double work(Dish dish) {
        return MINUTE * (MINUTES_AROUND + dish.effort().minutesActive());
    }

    /** How little a dish is wanted with this seed, for each who eats it. */
    static double mood(Dish dish, long seed) {
        return MOOD * new SplittableRandom(seed * 31 + dish.id().hashCode()).nextDouble();
    }

    /** How often a week each dish may come: what most days are built of more often than what one remembers. */
    static int timesAWeek(Role role, int repeats) {
        return switch (role) {
            case STAPLE, DRINK -> 6;
            case FRUIT -> 4;
            case SNACK -> Math.max(3, repeats);
            case MAIN, SIDE, SOUP, ONE_DISH -> repeats;
        };
    }

    /** A bowl is fine for many a lunch; for dinner a table with main dish, vegetable and staple is the better meal. */
    public static double shape(Shape shape) {
        return switch (shape) {
            case LUNCH_BOWL -> LUNCH_BOWL;
            case DINNER_BOWL -> DINNER_BOWL;
            default -> 0;
        };
    }
}
