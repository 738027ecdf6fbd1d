package io.branchline.nutrition.engine.dish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.food.group.Aisle;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.food.group.HeiGroup;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import io.branchline.nutrition.engine.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DishFactsTest {
    private static final Set<DietFlag> ANY = EnumSet.allOf(DietFlag.class);
    private static final Set<DietFlag> MEAT =
            EnumSet.complementOf(EnumSet.of(DietFlag.VEGAN, DietFlag.VEGETARIAN, DietFlag.PESCATARIAN));
    private static final Set<DietFlag> MILK =
            EnumSet.complementOf(EnumSet.of(DietFlag.VEGAN, DietFlag.DAIRY_FREE, DietFlag.LACTOSE_FREE));
    private static final FoodTable FOODS = new FoodTable(List.of(
            food("beef", HeiGroup.MEAT, Set.of(), MEAT, 120),
            food("milk", HeiGroup.DAIRY, Set.of(Allergen.MILK), MILK, 42),
            food("rice", HeiGroup.REFINED_GRAINS, Set.of(), ANY, 350),
            food("tofu", HeiGroup.SOY, Set.of(Allergen.SOY), ANY, 80)));

    private static Food food(
            String id, HeiGroup group, Set<Allergen> allergens, Set<DietFlag> flags, double energyKcal) {
        return new Food(
                id,
                new Text(id, id),
                List.of(),
                List.of(),
                new Food.Source("SR28", "1", true),
                PagodaGroup.OTHER,
                group,
                100,
                allergens,
                flags,
                Aisle.GRAINS,
                List.of(),
                NutrientVector.of(Map.of(Nutrient.ENERGY, energyKcal)),
                FoodPatterns.NONE);
    }

    private static DishFacts facts(int servings, Ingredient... ingredients) {
        Text text = new Text("x", "x");
        Effort effort = new Effort(5, 10, 1);
        return DishFacts.of(
                new Dish(
                        "x",
                        text,
                        Cuisine.PLAIN,
                        Set.of(Slot.LUNCH),
                        Role.MAIN,
                        servings,
                        effort,
                        0,
                        1,
                        List.of(ingredients),
                        List.of(text)),
                FOODS);
    }

    @Test
    void nutrients_are_those_of_one_serving() {
        DishFacts dish = facts(2, new Ingredient("rice", 150), new Ingredient("tofu", 300));
        assertThat(dish.perServing().get(Nutrient.ENERGY)).isCloseTo((525 + 240) / 2.0, within(1e-9));
        assertThat(dish.perServing().isKnown(Nutrient.IRON)).isFalse();
    }

    @Test
    void one_ingredient_brings_its_allergens_and_breaks_the_diet_of_all() {
        DishFacts dish = facts(1, new Ingredient("rice", 100), new Ingredient("tofu", 50), new Ingredient("milk", 1));
        assertThat(dish.allergens()).containsExactlyInAnyOrder(Allergen.SOY, Allergen.MILK);
        assertThat(dish.suits(Diet.VEGETARIAN)).isTrue();
        assertThat(dish.suits(Diet.VEGAN)).isFalse();
        assertThat(dish.flags()).doesNotContain(DietFlag.LACTOSE_FREE);
    }

    @Test
    void plants_suit_everybody() {
        DishFacts dish = facts(1, new Ingredient("rice", 100));
        assertThat(Diet.values()).allMatch(dish::suits);
    }

    @Test
    void meat_and_milk_are_kosher_apart_but_not_together() {
        Ingredient beef = new Ingredient("beef", 100);
        Ingredient milk = new Ingredient("milk", 100);
        assertThat(facts(1, beef).suits(Diet.KOSHER)).isTrue();
        assertThat(facts(1, milk).suits(Diet.KOSHER)).isTrue();
        assertThat(facts(1, beef, milk).suits(Diet.KOSHER)).isFalse();
        assertThat(facts(1, beef, milk).suits(Diet.HALAL)).isTrue();
    }
}
