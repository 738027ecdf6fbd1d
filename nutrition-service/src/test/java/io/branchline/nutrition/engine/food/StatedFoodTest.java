package io.branchline.nutrition.engine.food;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.group.Aisle;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.food.group.HeiGroup;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatedFoodTest {
    private static StatedFood stated(
            @Nullable Set<Allergen> allergens,
            Set<DietFlag> flags,
            @Nullable HeiGroup group,
            Map<Nutrient, Double> per100g) {
        return new StatedFood(
                "own",
                new Text("own", "自制"),
                allergens,
                flags,
                group,
                null,
                null,
                100,
                List.of(),
                NutrientVector.of(per100g));
    }

    @Test
    void allergens_that_nobody_declared_count_as_all() {
        Food food = stated(null, Set.of(DietFlag.VEGAN), null, Map.of()).food();
        assertThat(food.isUndeclared()).isTrue();
        assertThat(food.allergens()).containsExactlyInAnyOrder(Allergen.values());
        assertThat(food.dietFlags()).doesNotContain(DietFlag.DAIRY_FREE, DietFlag.GLUTEN_FREE, DietFlag.LACTOSE_FREE);
    }

    @Test
    void a_diet_that_nobody_named_does_not_allow_it() {
        Food food = stated(Set.of(), Set.of(), null, Map.of()).food();
        assertThat(food.suits(Diet.OMNIVORE)).isTrue();
        assertThat(List.of(Diet.PESCATARIAN, Diet.VEGETARIAN, Diet.VEGAN, Diet.HALAL, Diet.KOSHER))
                .noneMatch(food::suits);
        assertThat(food.dietFlags()).doesNotContain(DietFlag.ALCOHOL_FREE, DietFlag.PREGNANCY_OK, DietFlag.NO_PUNGENT);
    }

    @Test
    void a_vegan_food_is_vegetarian_and_without_pork_and_what_is_declared_free_of_wheat_is_free_of_gluten() {
        Food food = stated(Set.of(Allergen.MILK), Set.of(DietFlag.VEGAN), null, Map.of(Nutrient.ALCOHOL, 0.0))
                .food();
        assertThat(food.dietFlags())
                .containsExactlyInAnyOrder(
                        DietFlag.VEGAN,
                        DietFlag.VEGETARIAN,
                        DietFlag.PESCATARIAN,
                        DietFlag.PORK_FREE,
                        DietFlag.GLUTEN_FREE,
                        DietFlag.ALCOHOL_FREE);
    }

    @Test
    void without_fat_there_is_no_saturated_fat_but_what_is_not_stated_stays_unknown() {
        Food food = stated(Set.of(), Set.of(), null, Map.of(Nutrient.FAT, 0.0, Nutrient.CARBOHYDRATE, 5.0))
                .food();
        assertThat(food.per100g().isKnown(Nutrient.SATURATED_FAT)).isTrue();
        assertThat(food.per100g().isKnown(Nutrient.SUGARS)).isFalse();
        assertThat(food.per100g().isKnown(Nutrient.SODIUM)).isFalse();
    }

    @Test
    void a_stated_group_lends_its_mean_patterns_and_the_place_of_most_of_its_foods() {
        Food food = stated(Set.of(), Set.of(), HeiGroup.EGGS, Map.of()).food();
        assertThat(food.pagodaGroup()).isEqualTo(PagodaGroup.EGGS);
        assertThat(food.aisle()).isEqualTo(Aisle.DAIRY_EGGS);
        assertThat(food.patterns().meatEggsOz()).isGreaterThan(1);
        assertThat(stated(Set.of(), Set.of(), null, Map.of()).food().patterns()).isEqualTo(FoodPatterns.NONE);
    }

    @Test
    void a_flag_that_the_allergens_the_group_or_the_alcohol_contradict_is_named() {
        assertThat(stated(Set.of(Allergen.WHEAT), Set.of(DietFlag.GLUTEN_FREE), null, Map.of())
                        .contradicted())
                .contains(DietFlag.GLUTEN_FREE);
        assertThat(stated(Set.of(), Set.of(DietFlag.VEGETARIAN), HeiGroup.POULTRY, Map.of())
                        .contradicted())
                .contains(DietFlag.VEGETARIAN);
        assertThat(stated(Set.of(), Set.of(DietFlag.HALAL_OK), null, Map.of(Nutrient.ALCOHOL, 12.0))
                        .contradicted())
                .contains(DietFlag.HALAL_OK);
        assertThat(stated(Set.of(Allergen.MILK), Set.of(DietFlag.LACTOSE_FREE), HeiGroup.DAIRY, Map.of())
                        .contradicted())
                .isEmpty();
    }
}
