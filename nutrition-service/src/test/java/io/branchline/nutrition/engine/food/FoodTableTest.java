package io.branchline.nutrition.engine.food;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.group.DietFlag;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FoodTableTest {
    private static final FoodTable TABLE = FoodTable.shipped();

    /**
     * Foods whose energy USDA computes with specific factors (SR28 documentation, table 4): bran and fungi that are hardly digested, acids of
     * vinegar, leavening salts, cocoa, cloves, dill and allspice, leaves, sprouts and algae.
     */
    private static final Set<String> SPECIFIC_FACTORS = Set.of(
            "oat-bran",
            "wheat-bran",
            "soybean-sprouts-raw",
            "wood-ear-dried",
            "white-fungus-dried",
            "vinegar-rice",
            "vinegar-black",
            "vinegar-cider",
            "vinegar-balsamic",
            "vinegar-wine",
            "baking-powder",
            "cocoa-powder",
            "cloves",
            "five-spice",
            "allspice",
            "dill-dried",
            "moringa-leaves-raw",
            "soybean-sprouts-cooked",
            "spirulina-dried");

    private static final Set<Allergen> ANIMAL =
            Set.of(Allergen.MILK, Allergen.EGG, Allergen.FISH, Allergen.CRUSTACEAN, Allergen.MOLLUSC);

    private static final List<Nutrient> ALWAYS_KNOWN = List.of(
            Nutrient.ENERGY,
            Nutrient.PROTEIN,
            Nutrient.FAT,
            Nutrient.CARBOHYDRATE,
            Nutrient.CALCIUM,
            Nutrient.IRON,
            Nutrient.SODIUM);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void the_table_is_large_enough_to_cook_from() {
        assertThat(TABLE.all().size()).isGreaterThanOrEqualTo(900);
        assertThat(Nutrient.COUNT).isGreaterThanOrEqualTo(35);
    }

    @Test
    void every_food_is_named_in_both_languages_and_has_a_measure() {
        assertThat(idsWhere(food -> food.name().en().isBlank()
                        || !HAN.matcher(food.name().zh()).find()))
                .isEmpty();
        assertThat(idsWhere(food -> food.measures().isEmpty()
                        || food.measures().stream()
                                .anyMatch(measure -> measure.grams() <= 0 || measure.grams() > 1000)))
                .isEmpty();
        assertThat(idsWhere(food -> food.ediblePercent() < 20 || food.ediblePercent() > 100))
                .isEmpty();
    }

    @Test
    void energy_agrees_with_protein_fat_carbohydrate_fibre_and_alcohol() {
        List<String> outliers = idsWhere(food -> {
            double energy = food.per100g().get(Nutrient.ENERGY);
            return Math.abs(energy - recomputed(food.per100g())) > Math.max(15, 0.2 * energy);
        });
        assertThat(outliers).isSubsetOf(SPECIFIC_FACTORS);
    }

    @Test
    void the_parts_never_weigh_more_than_the_food() {
        assertThat(idsWhere(food -> parts(food.per100g()) > 101.5)).isEmpty();
        assertThat(idsWhere(food ->
                        food.per100g().get(Nutrient.SUGARS) > food.per100g().get(Nutrient.CARBOHYDRATE) + 2))
                .isEmpty();
    }

    @Test
    void macronutrients_and_the_common_minerals_are_known_of_every_food() {
        assertThat(idsWhere(food -> !ALWAYS_KNOWN.stream().allMatch(food.per100g()::isKnown)))
                .isEmpty();
    }

    @Test
    void what_is_vegan_names_no_animal_allergen() {
        assertThat(idsWhere(food ->
                        food.suits(Diet.VEGAN) && food.allergens().stream().anyMatch(ANIMAL::contains)))
                .isEmpty();
    }

    @Test
    void wheat_always_counts_as_a_cereal_with_gluten() {
        assertThat(idsWhere(food -> food.allergens().contains(Allergen.WHEAT)
                        && (!food.allergens().contains(Allergen.GLUTEN)
                                || food.dietFlags().contains(DietFlag.GLUTEN_FREE))))
                .isEmpty();
    }

    @Test
    void soy_sauce_may_contain_wheat_and_oyster_sauce_is_not_vegetarian() {
        assertThat(TABLE.get("soy-sauce").allergens()).contains(Allergen.SOY, Allergen.WHEAT);
        assertThat(TABLE.get("oyster-sauce").allergens()).contains(Allergen.MOLLUSC, Allergen.WHEAT);
        assertThat(TABLE.get("oyster-sauce").suits(Diet.VEGETARIAN)).isFalse();
        assertThat(TABLE.get("gelatin").suits(Diet.HALAL)).isFalse();
        assertThat(TABLE.get("shrimp-raw").suits(Diet.KOSHER)).isFalse();
    }

    @Test
    void cooked_rice_has_the_figures_of_sr28_20445() {
        Food rice = TABLE.get("rice-white-cooked");
        assertThat(rice.source()).isEqualTo(new Food.Source("SR28", "20445", true));
        assertThat(rice.in(200).get(Nutrient.ENERGY)).isEqualTo(260);
        assertThat(rice.in(200).get(Nutrient.CARBOHYDRATE)).isEqualTo(56.34);
    }

    private static List<String> idsWhere(Predicate<Food> holds) {
        return TABLE.all().stream().filter(holds).map(Food::id).toList();
    }

    private static double parts(NutrientVector per100g) {
        return per100g.get(Nutrient.WATER)
                + per100g.get(Nutrient.PROTEIN)
                + per100g.get(Nutrient.FAT)
                + per100g.get(Nutrient.CARBOHYDRATE);
    }

    private static double recomputed(NutrientVector per100g) {
        double fiber = per100g.get(Nutrient.FIBER);
        return 4 * per100g.get(Nutrient.PROTEIN)
                + 9 * per100g.get(Nutrient.FAT)
                + 4 * (per100g.get(Nutrient.CARBOHYDRATE) - fiber)
                + 2 * fiber
                + 7 * per100g.get(Nutrient.ALCOHOL);
    }
}
