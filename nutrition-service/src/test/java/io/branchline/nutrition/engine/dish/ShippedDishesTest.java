package io.branchline.nutrition.engine.dish;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.group.DietFlag;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped dishes as a cook and a dietitian would judge them. */
class ShippedDishesTest {
    private static final List<DishFacts> DISHES = DishTable.shipped().all().stream()
            .map(dish -> DishFacts.of(dish, FoodTable.shipped()))
            .toList();

    private static List<String> ids(Predicate<DishFacts> which) {
        return DISHES.stream().filter(which).map(facts -> facts.dish().id()).toList();
    }

    private static boolean isNamed(DishFacts facts, String words) {
        String name = facts.dish().name().en().toLowerCase(Locale.ROOT);
        return Pattern.compile("\\b(" + words + ")\\b").matcher(name).find();
    }

    @Test
    void three_hundred_dishes_half_of_them_chinese() {
        int chinese = ids(facts -> facts.dish().cuisine().region() == Cuisine.Region.CHINESE)
                .size();
        int western = ids(facts -> facts.dish().cuisine().region() == Cuisine.Region.WESTERN)
                .size();
        assertThat(DISHES).hasSizeGreaterThanOrEqualTo(300);
        assertThat(chinese).isBetween(western - 30, western + 30);
    }

    @Test
    void the_energy_of_a_serving_fits_its_role() {
        assertThat(ids(facts -> {
                    double kcal = facts.perServing().get(Nutrient.ENERGY);
                    double[] range = energyRange(facts.dish().role());
                    return kcal < range[0] || kcal > range[1];
                }))
                .isEmpty();
    }

    private static double[] energyRange(Role role) {
        return switch (role) {
            case DRINK -> new double[] {0, 250};
            case FRUIT -> new double[] {40, 160};
            case SNACK -> new double[] {45, 330};
            case SIDE, SOUP -> new double[] {30, 340};
            case STAPLE -> new double[] {100, 450};
            case MAIN -> new double[] {120, 480};
            case ONE_DISH -> new double[] {220, 720};
        };
    }

    @Test
    void salt_is_used_with_restraint() {
        assertThat(ids(facts -> facts.perServing().get(Nutrient.SODIUM) > 900)).isEmpty();
        assertThat(ids(facts -> facts.perServing().get(Nutrient.SODIUM) > 500))
                .as("dishes of more than 500 mg")
                .hasSizeLessThan(DISHES.size() / 4);
    }

    @ParameterizedTest
    @CsvSource({
        "vegan, VEGAN",
        "vegetarian, VEGETARIAN",
        "gluten-free, GLUTEN_FREE",
        "lactose-free, LACTOSE_FREE",
        "dairy-free, DAIRY_FREE",
        "halal, HALAL_OK"
    })
    void a_name_never_promises_what_the_ingredients_do_not_keep(String word, DietFlag flag) {
        assertThat(ids(facts -> isNamed(facts, word) && !facts.flags().contains(flag)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"纯素, VEGAN", "无麸质, GLUTEN_FREE", "无乳糖, LACTOSE_FREE", "清真, HALAL_OK"})
    void a_chinese_name_keeps_its_promise_too(String word, DietFlag flag) {
        Predicate<DishFacts> named = facts -> facts.dish().name().zh().contains(word);
        assertThat(ids(named)).isNotEmpty();
        assertThat(ids(named.and(facts -> !facts.flags().contains(flag)))).isEmpty();
    }

    @Test
    void vegan_is_said_in_both_languages_or_in_neither() {
        assertThat(ids(facts ->
                        isNamed(facts, "vegan") != facts.dish().name().zh().contains("纯素")))
                .isEmpty();
    }

    @Test
    void nut_free_by_name_is_nut_free_by_ingredient() {
        assertThat(ids(facts -> isNamed(facts, "nut-free") && hasNuts(facts))).isEmpty();
        assertThat(ids(facts -> isNamed(facts, "vegan|nut-free|gluten-free|lactose-free")))
                .hasSizeGreaterThan(8);
    }

    private static boolean hasNuts(DishFacts facts) {
        return facts.allergens().contains(Allergen.TREE_NUT)
                || facts.allergens().contains(Allergen.PEANUT);
    }

    @ParameterizedTest
    @CsvSource({"CHINESE_HALAL, HALAL", "CHINESE_VEGETARIAN, VEGETARIAN"})
    void a_kitchen_of_conviction_keeps_its_rule(Cuisine cuisine, Diet diet) {
        assertThat(ids(facts -> facts.dish().cuisine() == cuisine && !facts.suits(diet)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "milk, MILK",
        "yogurt, MILK",
        "eggs?, EGG",
        "shrimp, CRUSTACEAN",
        "salmon, FISH",
        "clams, MOLLUSC",
        "peanuts?, PEANUT",
        "almonds?, TREE_NUT",
        "walnuts?, TREE_NUT",
        "tofu, SOY",
        "sesame, SESAME",
        "toast, WHEAT",
        "rye, GLUTEN"
    })
    void what_the_name_says_is_among_the_allergens(String word, Allergen allergen) {
        Predicate<DishFacts> named = facts -> isNamed(facts, word) && !isNamed(facts, "soy milk|almond milk");
        assertThat(ids(named)).isNotEmpty();
        assertThat(ids(named.and(facts -> !facts.allergens().contains(allergen))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Slot.class)
    void every_meal_has_a_choice_for_every_diet_and_every_allergy(Slot slot) {
        for (Diet diet : Diet.values()) {
            assertThat(ids(facts -> facts.dish().slots().contains(slot) && facts.suits(diet)))
                    .as("%s at %s", diet, slot)
                    .hasSizeGreaterThanOrEqualTo(25);
        }
        for (Allergen allergen : Allergen.values()) {
            assertThat(ids(facts -> facts.dish().slots().contains(slot)
                            && !facts.allergens().contains(allergen)))
                    .as("without %s at %s", allergen, slot)
                    .hasSizeGreaterThanOrEqualTo(25);
        }
    }
}
