package io.branchline.nutrition.food;

import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.usda.ReleaseFood;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an imported food as they are stored.
 *
 * @param group food group or WWEIA category of the release
 * @param per100g amounts by {@link Nutrient#key()}; what is not there is unknown
 */
public record FoodContent(
        String group,
        int ediblePercent,
        Map<String, Double> per100g,
        @Nullable FoodPatterns patterns,
        List<ReleaseFood.Portion> portions) {

    /** What is stored of a food of a release. */
    public static FoodContent of(ReleaseFood food) {
        return new FoodContent(
                food.group(),
                100 - food.refusePercent(),
                byKey(food.per100g()),
                food.patterns().equals(FoodPatterns.NONE) ? null : food.patterns(),
                food.portions());
    }

    NutrientVector nutrients() {
        return vector(per100g);
    }

    static Map<String, Double> byKey(NutrientVector nutrients) {
        Map<String, Double> byKey = new LinkedHashMap<>();
        nutrients.toMap().forEach((nutrient, amount) -> byKey.put(nutrient.key(), amount));
        return byKey;
    }

    static NutrientVector vector(Map<String, Double> byKey) {
        Map<Nutrient, Double> amounts = new EnumMap<>(Nutrient.class);
        byKey.forEach((key, amount) -> Nutrient.ofKey(key).ifPresent(nutrient -> amounts.put(nutrient, amount)));
        return NutrientVector.of(amounts);
    }
}
