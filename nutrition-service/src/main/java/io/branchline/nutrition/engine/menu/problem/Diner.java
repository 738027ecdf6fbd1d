package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.food.Nutrient;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A person at the table.
 *
 * @param id names this person in servings and checks; unique at the table
 * @param eater what may be put before this person
 * @param limits bounds of nutrients; that of energy on every day is the plan's backbone and must be there
 */
public record Diner(String id, Eater eater, List<Limit> limits) {
    /** Portions are dished out in quarters of a serving. */
    public static final double STEP = 0.25;

    private static final double ADULT_KCAL = 2000;

    /** Big eaters have more of what fills them; a main dish, a drink, a piece of fruit or a snack stays what it is. */
    private static final Set<Role> FILLING = EnumSet.of(Role.STAPLE, Role.ONE_DISH);

    private static final double LARGEST_OTHER = 1.5;

    /** A spoonful of rice or of greens is no staple and no side dish. */
    private static final Set<Role> BESIDE = EnumSet.of(Role.STAPLE, Role.SIDE);

    private static final double SMALLEST_BESIDE = 0.75;
    private static final double SMALLEST = 0.5;

    /** Refuses a person of unknown energy. */
    public Diner {
        limits = List.copyOf(limits);
        if (limits.stream().noneMatch(limit -> limit.nutrient() == Nutrient.ENERGY)) {
            throw new IllegalArgumentException("no limit of energy for " + id);
        }
    }

    /** Whether the dish is safe and wanted, and its own foods state whatever this person has a limit of. */
    public boolean mayEat(DishFacts dish) {
        return eater.mayEat(dish) && unstated(dish).isEmpty();
    }

    /** Nutrients that this person has an upper limit of and an own food of the dish keeps silent about. */
    public Set<Nutrient> unstated(DishFacts dish) {
        return Unstated.of(dish, limits);
    }

    /** What this person should eat in a day, kcal. */
    public double energyGoal() {
        return limits.stream()
                .filter(limit -> limit.nutrient() == Nutrient.ENERGY)
                .findFirst()
                .orElseThrow()
                .goal();
    }

    /** The smallest portion in servings, a whole number of steps: small eaters get less than an adult's smallest. */
    public double smallestPortion(Role role) {
        double scale = Math.min(1, energyGoal() / ADULT_KCAL);
        double adult = BESIDE.contains(role) ? SMALLEST_BESIDE : role.smallestPortion();
        return Math.max(SMALLEST, Math.floor(adult * scale / STEP) * STEP);
    }

    /** The largest portion in servings, a whole number of steps: big eaters get more of what fills them than an adult's largest. */
    public double largestPortion(Role role) {
        if (!FILLING.contains(role)) {
            return Math.min(LARGEST_OTHER, role.largestPortion());
        }
        double scale = Math.max(1, energyGoal() / ADULT_KCAL);
        return Math.floor(role.largestPortion() * scale / STEP) * STEP;
    }
}
