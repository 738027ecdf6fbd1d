package io.branchline.nutrition.engine.menu.term;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.food.Nutrient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The amounts that matter to an objective, numbered. */
public final class Quantities {
    private final List<ToDoubleFunction<DishFacts>> amounts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a nutrient. */
    public int nutrient(Nutrient nutrient) {
        return add(nutrient.name(), dish -> dish.perServing().get(nutrient));
    }

    /** The number of an amount, which is added when its name is new. */
    public int add(String name, ToDoubleFunction<DishFacts> perServing) {
        return numbers.computeIfAbsent(name, unknown -> {
            amounts.add(perServing);
            return amounts.size() - 1;
        });
    }

    /** All amounts of one serving. */
    public double[] of(DishFacts dish) {
        return amounts.stream()
                .mapToDouble(amount -> amount.applyAsDouble(dish))
                .toArray();
    }
}
