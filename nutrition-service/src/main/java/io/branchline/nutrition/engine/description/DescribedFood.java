package io.branchline.nutrition.engine.description;

import java.util.List;

/**
 * A food that may be meant.
 *
 * @param usualGrams grams when nobody says how much; {@code NaN} when that is not known
 * @param portions portions by their English wording, one of each
 */
public record DescribedFood(String id, String description, double usualGrams, List<Portion> portions) {
    /** Makes the portions unmodifiable. */
    public DescribedFood {
        portions = List.copyOf(portions);
    }

    /** A portion: {@code cup, diced}, {@code medium}. */
    public record Portion(String wording, double grams) {}
}
