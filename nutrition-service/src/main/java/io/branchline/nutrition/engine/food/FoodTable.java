package io.branchline.nutrition.engine.food;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Foods by id: those of the shipped composition table, and whatever else somebody cooks with. */
public final class FoodTable {
    private final Map<String, Food> foods;

    /** A table of these foods. */
    public FoodTable(Collection<Food> foods) {
        Map<String, Food> byId = new LinkedHashMap<>();
        for (Food food : foods) {
            if (byId.put(food.id(), food) != null) {
                throw new IllegalArgumentException("two foods have the id " + food.id());
            }
        }
        this.foods = Collections.unmodifiableMap(byId);
    }

    /** The table shipped with the service; read once. */
    public static FoodTable shipped() {
        return Shipped.TABLE;
    }

    /** This and other foods; a food of an id that is here already is left out. */
    public FoodTable with(Collection<Food> others) {
        Map<String, Food> all = new LinkedHashMap<>(foods);
        others.forEach(food -> all.putIfAbsent(food.id(), food));
        return all.size() == foods.size() ? this : new FoodTable(all.values());
    }

    /** The food of an id. */
    public Optional<Food> find(String id) {
        return Optional.ofNullable(foods.get(id));
    }

    /** The food of an id that is known to exist. */
    public Food get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no food has the id " + id));
    }

    /** Every food in table order. */
    public Collection<Food> all() {
        return foods.values();
    }

    private static final class Shipped {
        static final FoodTable TABLE = FoodTableReader.shipped();
    }
}
