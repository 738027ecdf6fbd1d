package io.branchline.nutrition.engine.dish;

import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.table.CsvTable;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The dishes shipped with the service, in the order of their ids. */
public final class DishTable {
    private final Map<String, Dish> dishes;

    private DishTable(Map<String, Dish> dishes) {
        this.dishes = Collections.unmodifiableMap(dishes);
    }

    /** The dishes shipped with the service over the foods shipped with it; read once. */
    public static DishTable shipped() {
        return Shipped.TABLE;
    }

    /**
     * Reads every cuisine's table.
     *
     * @param isFood whether an id is in the food table; a dish with an unknown one is an IllegalArgumentException
     */
    public static DishTable read(Predicate<String> isFood) {
        DishReader reader = new DishReader(isFood);
        Map<String, Dish> dishes = new TreeMap<>();
        for (Cuisine cuisine : Cuisine.values()) {
            for (CsvTable.Row row : cuisine.rows()) {
                Dish dish = reader.dish(cuisine, row);
                if (dishes.put(dish.id(), dish) != null) {
                    throw new IllegalArgumentException("two dishes have the id " + dish.id());
                }
            }
        }
        return new DishTable(dishes);
    }

    /** All dishes in the order of their ids. */
    public Collection<Dish> all() {
        return dishes.values();
    }

    /** The dish of an id. */
    public Optional<Dish> find(String id) {
        return Optional.ofNullable(dishes.get(id));
    }

    private static final class Shipped {
        static final DishTable TABLE =
                read(food -> FoodTable.shipped().find(food).isPresent());
    }
}
