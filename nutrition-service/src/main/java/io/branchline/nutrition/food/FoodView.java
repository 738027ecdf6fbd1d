package io.branchline.nutrition.food;

import io.branchline.kit.Versioned;
import io.branchline.kit.WebConventions.Created;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.group.Aisle;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.food.group.HeiGroup;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A food with all that is known of it, in the caller's language.
 *
 * @param key the slug by which dishes name a curated food; they name an own food by its id
 * @param version of an own food, for {@code If-Match}
 * @param nutrients amounts per 100 g edible portion by name with unit; a nutrient that is missing is unknown, not zero
 * @param allergens null: nobody has judged it, nothing may be concluded
 * @param flags what holds of it; null: nobody has judged it
 */
record FoodView(
        UUID id,
        long version,
        @Nullable String key,
        FoundFood.Origin origin,
        String name,
        List<String> otherNames,
        @Nullable Source source,
        int ediblePercent,
        @Nullable Set<Allergen> allergens,
        @Nullable Set<Diet> diets,
        @Nullable Set<DietFlag> flags,
        @Nullable HeiGroup heiGroup,
        @Nullable PagodaGroup pagodaGroup,
        @Nullable Aisle aisle,
        List<MeasureView> measures,
        Map<String, Double> nutrients,
        @Nullable FoodPatterns foodPatterns)
        implements Created, Versioned {

    record Source(String release, String code) {}

    record MeasureView(String name, double grams) {}

    /** A food in a list: enough to choose it. */
    record Summary(
            UUID id,
            @Nullable String key,
            FoundFood.Origin origin,
            String name,
            double energyKcal,
            double proteinG,
            double fatG,
            double carbohydrateG,
            @Nullable Set<Allergen> allergens) {

        static Summary of(FoundFood food, Locale locale) {
            return new Summary(
                    food.id(),
                    food.key(),
                    food.origin(),
                    food.name().in(locale),
                    food.per100g().get(Nutrient.ENERGY),
                    food.per100g().get(Nutrient.PROTEIN),
                    food.per100g().get(Nutrient.FAT),
                    food.per100g().get(Nutrient.CARBOHYDRATE),
                    food.allergens());
        }
    }

    static FoodView of(FoundFood food, Locale locale) {
        String release = food.release();
        Food composed = food.food();
        return new FoodView(
                food.id(),
                food.version(),
                food.key(),
                food.origin(),
                food.name().in(locale),
                food.otherNames().stream()
                        .map(name -> name.in(locale))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                release == null ? null : new Source(release, Objects.requireNonNullElse(food.code(), "")),
                food.ediblePercent(),
                food.allergens(),
                food.diets(),
                composed == null ? null : composed.dietFlags(),
                composed == null ? null : composed.heiGroup(),
                composed == null ? null : composed.pagodaGroup(),
                composed == null ? null : composed.aisle(),
                food.measures().stream()
                        .map(measure -> new MeasureView(name(measure.name(), locale), measure.grams()))
                        .toList(),
                FoodContent.byKey(food.per100g()),
                food.patterns());
    }

    private static String name(Text text, Locale locale) {
        return text.in(locale);
    }
}
