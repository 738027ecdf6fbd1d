package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.food.Nutrient;
import java.util.List;

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

    /** Refuses a person of unknown energy. */
    public Diner {
        limits = List.copyOf(limits);
        if (limits.stream().noneMatch(limit -> limit.nutrient() == Nutrient.ENERGY)) {
            throw new IllegalArgumentException("no limit of energy for " + id);
        }
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
        return Math.max(1, Math.floor(role.smallestPortion() * scale / STEP)) * STEP;
    }

    /** The largest portion in servings, a whole number of steps: big eaters get more than an adult's largest. */
    public double largestPortion(Role role) {
        double scale = Math.max(1, energyGoal() / ADULT_KCAL);
        return Math.ceil(role.largestPortion() * scale / STEP) * STEP;
    }
}
