package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all at the table wish together.
 *
 * @param regions kitchens wanted; dishes of everywhere always belong
 * @param minutes the longest cooking time of a dish, by meal number
 * @param repeats at most so often a week the same dish is cooked, staples, drinks and fruit apart; null leaves it to taste,
 *     which is twice
 * @param foodsADay different foods a day, 0 to 20, or null for taste, which is 12
 * @param foods different foods in the whole plan, 0 to 100, or null for taste, which is 25 from a week on
 * @param costLevel the mean of the cost levels of what is eaten, 1 (cheap) to 3 (dear), must not be above; null for any. The
 *     food table knows no prices: a level ranks dishes as a cook would and is no amount of money
 * @param pantry grams of foods, by id, that had better be eaten
 * @param leftovers a later lunch or dinner that eats what was cooked for an earlier one, by meal number
 */
public record TableWishes(
        Set<Region> regions,
        List<Integer> minutes,
        @Nullable Integer repeats,
        @Nullable Integer foodsADay,
        @Nullable Integer foods,
        @Nullable Double costLevel,
        Map<String, Double> pantry,
        Map<Integer, Integer> leftovers) {

    /** Refuses numbers outside their ranges. */
    public TableWishes {
        regions = Set.copyOf(regions);
        minutes = List.copyOf(minutes);
        pantry = Map.copyOf(pantry);
        leftovers = Map.copyOf(leftovers);
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("no kitchen");
        }
        if (outside(repeats, 1, 28)
                || outside(foodsADay, 0, 20)
                || outside(foods, 0, 100)
                || outside(costLevel, 1, 3)) {
            throw new IllegalArgumentException(
                    "repeats " + repeats + ", foods " + foodsADay + " and " + foods + ", cost " + costLevel);
        }
    }

    /** Kitchens and cooking times alone. */
    public static TableWishes of(Set<Region> regions, List<Integer> minutes) {
        return new TableWishes(regions, minutes, null, null, null, null, Map.of(), Map.of());
    }

    /** The same with other kitchens. */
    public TableWishes cooking(Set<Region> other) {
        return new TableWishes(other, minutes, repeats, foodsADay, foods, costLevel, pantry, leftovers);
    }

    /** The same with other cooking times. */
    public TableWishes within(List<Integer> other) {
        return new TableWishes(regions, other, repeats, foodsADay, foods, costLevel, pantry, leftovers);
    }

    /** The same with another limit of repeats. */
    public TableWishes repeating(@Nullable Integer most) {
        return new TableWishes(regions, minutes, most, foodsADay, foods, costLevel, pantry, leftovers);
    }

    /** The same with other numbers of foods. */
    public TableWishes varied(@Nullable Integer aDay, @Nullable Integer inAll) {
        return new TableWishes(regions, minutes, repeats, aDay, inAll, costLevel, pantry, leftovers);
    }

    /** The same with another level of cost. */
    public TableWishes costing(@Nullable Double level) {
        return new TableWishes(regions, minutes, repeats, foodsADay, foods, level, pantry, leftovers);
    }

    /** The same with another pantry. */
    public TableWishes using(Map<String, Double> stock) {
        return new TableWishes(regions, minutes, repeats, foodsADay, foods, costLevel, stock, leftovers);
    }

    /** The same with other left-overs. */
    public TableWishes reheating(Map<Integer, Integer> later) {
        return new TableWishes(regions, minutes, repeats, foodsADay, foods, costLevel, pantry, later);
    }

    private static boolean outside(@Nullable Number value, int low, int high) {
        return value != null && !(value.doubleValue() >= low && value.doubleValue() <= high);
    }
}
