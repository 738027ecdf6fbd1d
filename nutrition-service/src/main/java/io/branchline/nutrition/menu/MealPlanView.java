package io.branchline.nutrition.menu;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.branchline.kit.Versioned;
import io.branchline.kit.WebConventions.Created;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the caller's language, with the proof that it meets the targets. Totals, checks and averages outside of {@code people}
 * are those of the first person.
 *
 * @param weights what the grams of servings, ingredients and the shopping list are
 * @param people everybody at the table, when more than one eats
 */
public record MealPlanView(
        @Nullable UUID id,
        long version,
        LocalDate startDate,
        List<DayView> days,
        List<CheckView> average,
        VarietyView variety,
        @Nullable List<PersonView> people,
        String weights,
        List<AisleView> shoppingList,
        QualityView quality,
        List<UnmetView> unmet,
        List<String> notes)
        implements Created, Versioned {

    /** One day: meals, what they sum up to, and the targets of the single day. */
    public record DayView(LocalDate date, List<MealView> meals, Map<String, Double> totals, List<CheckView> checks) {}

    /**
     * One meal.
     *
     * @param locked whether edits of other meals leave it alone
     * @param guests more people than planned for
     * @param leftoverOf the meal it was cooked with
     * @param nutrients of the first person's portions
     */
    public record MealView(
            UUID id,
            String slot,
            String slotName,
            boolean locked,
            int guests,
            @Nullable UUID leftoverOf,
            List<ServingView> servings,
            Map<String, Double> nutrients) {}

    /**
     * A dish on the table.
     *
     * @param portion of each of these people, in servings of the recipe
     * @param grams weight of the ingredients of one such portion before cooking: edible part, dry or raw where bought so
     * @param people who eats so much of it
     */
    public record ServingView(
            PlannedDish dish,
            double portion,
            double grams,
            @JsonProperty("for") List<String> people) {}

    /** Enough of a dish to cook it; the amounts are those of the recipe for its number of servings. */
    public record PlannedDish(
            UUID id,
            @Nullable String key,
            String name,
            int minutesTotal,
            int servings,
            List<String> ingredients,
            List<String> steps) {}

    /** What the plan means for one person. */
    public record PersonView(String name, List<PersonDayView> days, List<CheckView> average, VarietyView variety) {}

    /** One person's day. */
    public record PersonDayView(LocalDate date, Map<String, Double> totals, List<CheckView> checks) {}

    /** A planned amount beside its target; bounds are absent where none is set. */
    public record CheckView(
            String nutrient,
            String name,
            String unit,
            double planned,
            double goal,
            @Nullable Double lowerBound,
            @Nullable Double upperBound,
            boolean met) {}

    /** Different foods, traces not counted. */
    public record VarietyView(int fewestADay, int inAll) {}

    /** What to buy in one aisle. */
    public record AisleView(String aisle, String name, List<ItemView> items) {}

    /**
     * So many grams of a food as bought, waste included.
     *
     * @param grams to buy
     * @param fromPantryGrams what is there already and not to be bought
     * @param about the same in the household measure, where the food is counted rather than weighed
     */
    public record ItemView(
            String food,
            String name,
            double grams,
            @Nullable Double fromPantryGrams,
            @Nullable String about) {}

    /**
     * How good the plan is.
     *
     * @param objective points of the plan; fewer are better
     * @param bound no plan for the same request has fewer points, proved by linear programming
     * @param gap share of the objective that a better plan could save at most
     */
    public record QualityView(double objective, double bound, double gap, long seed, long elapsedMs) {}

    /**
     * A target that the plan misses.
     *
     * @param provedBest the closest that any plan with the allowed dishes could come
     */
    public record UnmetView(
            String person,
            String nutrient,
            String name,
            String unit,
            double goal,
            double planned,
            double provedBest,
            List<CloserView> closeWith) {}

    /** A food that would close the gap, grams a day, and whether the person may eat it. */
    public record CloserView(String food, String name, double grams, boolean allowed) {}
}
