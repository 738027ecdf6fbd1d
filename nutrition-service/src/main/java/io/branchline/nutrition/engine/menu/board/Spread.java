package io.branchline.nutrition.engine.menu.board;

import io.branchline.nutrition.engine.menu.objective.Setting;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands on the table of one meal, and who eats how much of it. */
public final class Spread {
    public static final int PLACES = 4;
    public static final int NONE = -1;

    private final int diners;
    private int meal;
    private @Nullable Setting setting;

    /** By place: the dish meant for everybody; then by place and diner the dish eaten; then likewise quarters of a serving of it. */
    private final int[] served;

    private final int portions;

    /** A table that is not laid yet. */
    Spread(int meal, int diners) {
        this.meal = meal;
        this.diners = diners;
        portions = PLACES + PLACES * diners;
        served = new int[portions + PLACES * diners];
        Arrays.fill(served, 0, portions, NONE);
    }

    void copy(Spread other) {
        meal = other.meal;
        setting = other.setting;
        System.arraycopy(other.served, 0, served, 0, served.length);
    }

    public int meal() {
        return meal;
    }

    public boolean isLaid() {
        return setting != null;
    }

    /** How the table is laid; it must be. */
    public Setting setting() {
        return Objects.requireNonNull(setting);
    }

    public boolean isLaidLike(Spread other) {
        return setting == other.setting;
    }

    public void lay(Setting way) {
        setting = way;
    }

    /** How many places its setting has. */
    public int places() {
        return setting().choices().length;
    }

    /** The dish meant for everybody, or {@link #NONE}. */
    public int shared(int place) {
        return served[place];
    }

    public void share(int place, int dish) {
        served[place] = dish;
    }

    /** The dish that a diner eats at a place, or {@link #NONE}. */
    public int dish(int place, int diner) {
        return served[PLACES + place * diners + diner];
    }

    /** Quarters of a serving, 0 where there is no dish. */
    public int quarters(int place, int diner) {
        return served[portions + place * diners + diner];
    }

    /** Puts so many quarters of a dish before a diner. */
    public void serve(int place, int diner, int dish, int amount) {
        served[PLACES + place * diners + diner] = dish;
        served[portions + place * diners + diner] = amount;
    }

    /** Takes everything away from a place. */
    public void clear(int place) {
        served[place] = NONE;
        for (int diner = 0; diner < diners; diner++) {
            serve(place, diner, NONE, 0);
        }
    }

    /** Whether a dish stands at another place of the table. */
    public boolean hasElsewhere(int place, int dish) {
        for (int other = 0; other < PLACES; other++) {
            if (other != place && (served[other] == dish || has(other, dish))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody eats the dish at the place. */
    boolean has(int place, int dish) {
        return isEaten(place, dish, diners);
    }

    /** Whether none of the diners before this one eats the same at the place. */
    boolean isFirst(int place, int diner) {
        return !isEaten(place, dish(place, diner), diner);
    }

    private boolean isEaten(int place, int dish, int before) {
        for (int diner = 0; diner < before; diner++) {
            if (dish(place, diner) == dish) {
                return true;
            }
        }
        return false;
    }
}
