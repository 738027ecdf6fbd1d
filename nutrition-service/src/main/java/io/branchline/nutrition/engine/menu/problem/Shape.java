package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.dish.Slot;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What makes a meal a meal: the places on the table and the roles that may fill them. */
public enum Shape {
    BREAKFAST_BOWL(Slot.BREAKFAST, place(Role.ONE_DISH), optional(Role.DRINK, Role.FRUIT)),
    BREAKFAST_TABLE(Slot.BREAKFAST, place(Role.STAPLE), place(Role.MAIN, Role.SIDE), place(Role.DRINK, Role.SOUP)),
    BREAKFAST_BREAD(Slot.BREAKFAST, place(Role.STAPLE), place(Role.DRINK), optional(Role.FRUIT, Role.MAIN)),
    LUNCH_TABLE(Slot.LUNCH, place(Role.MAIN), place(Role.SIDE), place(Role.STAPLE), optional(Role.SOUP, Role.SIDE)),
    LUNCH_BOWL(Slot.LUNCH, place(Role.ONE_DISH), optional(Role.SIDE, Role.SOUP, Role.FRUIT)),
    DINNER_TABLE(Slot.DINNER, place(Role.MAIN), place(Role.SIDE), place(Role.STAPLE), optional(Role.SOUP, Role.SIDE)),
    DINNER_BOWL(Slot.DINNER, place(Role.ONE_DISH), optional(Role.SIDE, Role.SOUP, Role.FRUIT)),
    SNACK_PLATE(Slot.SNACK, place(Role.FRUIT, Role.SNACK), optional(Role.DRINK, Role.SNACK));

    private final Slot slot;
    private final List<Place> places;

    Shape(Slot slot, Place... places) {
        this.slot = slot;
        this.places = List.of(places);
    }

    /** One place on the table. */
    public record Place(Set<Role> roles, boolean optional) {}

    /** The meal it belongs to. */
    public Slot slot() {
        return slot;
    }

    /** Its places, at most four. */
    public List<Place> places() {
        return places;
    }

    /** The shapes a meal may take. */
    public static List<Shape> of(Slot slot) {
        return List.of(values()).stream().filter(shape -> shape.slot == slot).toList();
    }

    /** Whether a meal may be made of what was cooked for an earlier one. */
    public static boolean takesLeftovers(Slot slot) {
        return slot == Slot.LUNCH || slot == Slot.DINNER;
    }

    /** The shape with the same places at another time of day; only between lunch and dinner. */
    public Shape at(Slot other) {
        return of(other).stream()
                .filter(shape -> shape.places.equals(places))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " is no shape of " + other));
    }

    private static Place place(Role first, Role... more) {
        return new Place(EnumSet.of(first, more), false);
    }

    private static Place optional(Role first, Role... more) {
        return new Place(EnumSet.of(first, more), true);
    }
}
