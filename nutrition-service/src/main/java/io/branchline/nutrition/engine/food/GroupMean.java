package io.branchline.nutrition.engine.food;

import io.branchline.nutrition.engine.food.group.Aisle;
import io.branchline.nutrition.engine.food.group.HeiGroup;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the shipped foods of one HEI group have in common: an estimate for a food of which no more than the group is known.
 *
 * @param patterns mean food-group equivalents of 100 g
 * @param pagodaGroup that of most
 * @param aisle that of most
 */
record GroupMean(FoodPatterns patterns, PagodaGroup pagodaGroup, Aisle aisle) {
    private static final GroupMean NONE = new GroupMean(FoodPatterns.NONE, PagodaGroup.OTHER, Aisle.DRY_GOODS);

    static GroupMean of(HeiGroup group) {
        return Shipped.MEANS.getOrDefault(group, NONE);
    }

    private static GroupMean of(List<Food> foods) {
        FoodPatterns sum = FoodPatterns.NONE;
        for (Food food : foods) {
            sum = sum.plus(food.patterns(), 1.0 / foods.size());
        }
        return new GroupMean(sum, most(foods, Food::pagodaGroup), most(foods, Food::aisle));
    }

    private static <T extends Comparable<T>> T most(List<Food> foods, Function<Food, T> property) {
        Map<T, Long> counts = foods.stream().collect(Collectors.groupingBy(property, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static final class Shipped {
        static final Map<HeiGroup, GroupMean> MEANS = new EnumMap<>(HeiGroup.class);

        static {
            FoodTable.shipped().all().stream()
                    .filter(food -> food.heiGroup() != HeiGroup.NONE)
                    .collect(Collectors.groupingBy(Food::heiGroup))
                    .forEach((group, foods) -> MEANS.put(group, of(foods)));
        }
    }
}
