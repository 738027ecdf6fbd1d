package io.branchline.nutrition.engine.food;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.group.Aisle;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.food.group.HeiGroup;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;
import java.util.Set;

/**
 * A food of the composition table.
 *
 * @param id stable slug, such as {@code tomato-raw}
 * @param ediblePercent grams eaten of 100 g bought, 1 to 100
 * @param allergens what it contains or commonly contains, judged conservatively
 * @param per100g nutrients of 100 g edible portion
 * @param patterns food-group equivalents of 100 g edible portion
 */
public record Food(
        String id,
        Text name,
        List<String> synonymsEn,
        List<String> synonymsZh,
        Source source,
        PagodaGroup pagodaGroup,
        HeiGroup heiGroup,
        int ediblePercent,
        Set<Allergen> allergens,
        Set<DietFlag> dietFlags,
        Aisle aisle,
        List<Measure> measures,
        NutrientVector per100g,
        FoodPatterns patterns) {

    /** Makes the collections unmodifiable. */
    public Food {
        synonymsEn = List.copyOf(synonymsEn);
        synonymsZh = List.copyOf(synonymsZh);
        allergens = Set.copyOf(allergens);
        dietFlags = Set.copyOf(dietFlags);
        measures = List.copyOf(measures);
    }

    /** A household measure: one of it weighs so many grams of edible food. */
    public record Measure(Text name, double grams) {}

    /**
     * Where the figures come from.
     *
     * @param release {@code SR28}, {@code FNDDS1718} or {@link #OWN}
     * @param code NDB number or food code, or the id of an own food
     * @param exact false when the release lacks this food and its closest relative lends the figures
     */
    public record Source(String release, String code, boolean exact) {
        /** Somebody's own food, with the figures of a label for example. */
        public static final String OWN = "OWN";
    }

    /** Whether somebody added it to the shipped table. */
    public boolean isOwn() {
        return source.release().equals(Source.OWN);
    }

    /** Whether nobody said what it contains: then it counts as containing every allergen. */
    public boolean isUndeclared() {
        return allergens.size() == Allergen.values().length;
    }

    /** Nutrients of so many grams of edible food. */
    public NutrientVector in(double grams) {
        return per100g.times(grams / 100);
    }

    /** Whether it may be eaten in the diet; HALAL and KOSHER presume that meat comes from a certified butcher. */
    public boolean suits(Diet diet) {
        return DietFlag.of(diet).map(dietFlags::contains).orElse(true);
    }
}
