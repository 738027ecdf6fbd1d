package io.branchline.nutrition.food;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A food wherever it comes from.
 *
 * @param key slug of a curated food, otherwise null
 * @param release where the figures come from, null for people's own foods
 * @param allergens null when nobody has judged them, as for imported foods: then nothing may be concluded
 * @param diets null when nobody has judged them
 * @param patterns null when unknown
 * @param food what dishes compute with; null for an imported food, which no dish can be made of
 * @param version counted up by every change of an own food
 */
public record FoundFood(
        UUID id,
        Origin origin,
        @Nullable String key,
        Text name,
        List<Text> otherNames,
        @Nullable String release,
        @Nullable String code,
        int ediblePercent,
        @Nullable Set<Allergen> allergens,
        @Nullable Set<Diet> diets,
        List<Food.Measure> measures,
        NutrientVector per100g,
        @Nullable FoodPatterns patterns,
        @Nullable Food food,
        long version) {

    /** Who vouches for a food. */
    public enum Origin {
        CURATED,
        OWN,
        IMPORTED
    }

    /** The id under which the API knows a curated food. */
    public static UUID idOf(String key) {
        return UUID.nameUUIDFromBytes(("branchline:food:" + key).getBytes(StandardCharsets.UTF_8));
    }

    static FoundFood of(Food food) {
        List<Text> others = new java.util.ArrayList<>();
        food.synonymsEn().forEach(name -> others.add(new Text(name, "")));
        food.synonymsZh().forEach(name -> others.add(new Text("", name)));
        return new FoundFood(
                idOf(food.id()),
                Origin.CURATED,
                food.id(),
                food.name(),
                others,
                food.source().release(),
                food.source().code(),
                food.ediblePercent(),
                food.allergens(),
                diets(food),
                food.measures(),
                food.per100g(),
                food.patterns(),
                food,
                0);
    }

    static FoundFood of(ImportedFood food, FoodContent content) {
        return new FoundFood(
                food.id,
                Origin.IMPORTED,
                null,
                new Text(food.description, food.description),
                List.of(),
                food.release,
                food.code,
                content.ediblePercent(),
                null,
                null,
                content.portions().stream()
                        .map(portion -> new Food.Measure(
                                new Text(portion.description(), portion.description()), portion.grams()))
                        .toList(),
                content.nutrients(),
                content.patterns(),
                null,
                0);
    }

    static FoundFood of(OwnFood own, NewFood content) {
        Food food = content.stated(own.id.toString()).food();
        return new FoundFood(
                own.id,
                Origin.OWN,
                null,
                food.name(),
                List.of(),
                null,
                null,
                food.ediblePercent(),
                food.isUndeclared() ? null : food.allergens(),
                diets(food),
                food.measures(),
                food.per100g(),
                content.heiGroup() == null ? null : food.patterns(),
                food,
                own.version);
    }

    private static Set<Diet> diets(Food food) {
        return Arrays.stream(Diet.values()).filter(food::suits).collect(Collectors.toSet());
    }
}
