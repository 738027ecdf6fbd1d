package io.branchline.nutrition.engine.dish;

import io.branchline.nutrition.engine.reference.ReferenceTable;
import io.branchline.nutrition.engine.reference.Row;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The dishes shipped with the service, by id, in the order of their ids. */
public final class DishTable {
    private final Map<String, Dish> dishes;

    private DishTable(Map<String, Dish> dishes) {
        this.dishes = Collections.unmodifiableMap(dishes);
    }

    /**
     * Reads every cuisine's table.
     *
     * @param isFood whether an id is in the food table; IllegalStateException names the line of an unknown one
     */
    public static DishTable load(Predicate<String> isFood) {
        DishReader reader = new DishReader(isFood);
        Map<String, Dish> dishes = new TreeMap<>();
        for (Cuisine cuisine : Cuisine.values()) {
            for (Row row : ReferenceTable.read(cuisine.table())) {
                Dish dish = reader.dish(cuisine, row);
                if (dishes.put(dish.id(), dish) != null) {
                    throw row.wrong("id is used twice: " + dish.id());
                }
            }
        }
        return new DishTable(dishes);
    }

    /** All dishes in the order of their ids. */
    public Collection<Dish> all() {
        return dishes.values();
    }

    /** The dish of that id. */
    public Optional<Dish> find(String id) {
        return Optional.ofNullable(dishes.get(id));
    }
}
