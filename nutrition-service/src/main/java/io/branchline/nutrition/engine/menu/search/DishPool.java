package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Ingredient;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.Shape;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The dishes as dense arrays, and which of them may stand at which place of which shape in which kitchen. */
final class DishPool {
    private static final double MIN_GRAMS = 5;

    final List<DishFacts> dishes;
    final double[][] nutrients;
    final int[][] foods;
    final int[] minutes;
    final int foodCount;
    private final Map<Shape, Map<Region, int[][]>> choices = new EnumMap<>(Shape.class);

    DishPool(PlanProblem problem) {
        dishes = problem.dishes();
        nutrients = dishes.stream().map(facts -> facts.perServing().toArray()).toArray(double[][]::new);
        minutes = dishes.stream()
                .mapToInt(facts -> facts.dish().effort().minutesTotal())
                .toArray();
        Map<String, Integer> numbers = new HashMap<>();
        foods = dishes.stream().map(facts -> foods(facts, numbers)).toArray(int[][]::new);
        foodCount = numbers.size();
        for (Shape shape : Shape.values()) {
            Map<Region, int[][]> byRegion = new EnumMap<>(Region.class);
            for (Region region : Region.values()) {
                byRegion.put(
                        region,
                        shape.places().stream()
                                .map(place -> fitting(shape, place, region))
                                .toArray(int[][]::new));
            }
            choices.put(shape, byRegion);
        }
    }

    /** Dishes that may stand at a place, by number. */
    int[] choices(Shape shape, Region region, int place) {
        Map<Region, int[][]> byRegion = choices.get(shape);
        int[][] places = byRegion == null ? null : byRegion.get(region);
        return places == null ? new int[0] : places[place];
    }

    /** Whether every place that must be filled can be, within so many minutes a dish. */
    boolean canServe(Shape shape, Region region, int limit) {
        return IntStream.range(0, shape.places().size())
                .allMatch(place -> shape.places().get(place).optional()
                        || IntStream.of(choices(shape, region, place)).anyMatch(dish -> minutes[dish] <= limit));
    }

    private int[] fitting(Shape shape, Shape.Place place, Region region) {
        return IntStream.range(0, dishes.size())
                .filter(i -> place.roles().contains(dishes.get(i).dish().role()))
                .filter(i -> dishes.get(i).dish().slots().contains(shape.slot()))
                .filter(i -> {
                    Region own = dishes.get(i).dish().cuisine().region();
                    return own == region || own == Region.EVERYWHERE;
                })
                .toArray();
    }

    /** Salt, spices and the like in traces do not make a diet varied: only foods of 5 g a serving count. */
    private static int[] foods(DishFacts facts, Map<String, Integer> numbers) {
        return facts.dish().ingredients().stream()
                .filter(ingredient -> ingredient.grams() / facts.dish().servings() >= MIN_GRAMS)
                .map(Ingredient::food)
                .distinct()
                .mapToInt(food -> numbers.computeIfAbsent(food, unknown -> numbers.size()))
                .toArray();
    }
}
