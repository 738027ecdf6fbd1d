package io.branchline.nutrition.engine.food;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NutrientVectorTest {
    private static final NutrientVector MILK = NutrientVector.of(Map.of(Nutrient.CALCIUM, 113.0, Nutrient.IRON, 0.0));
    private static final NutrientVector BREAD = NutrientVector.of(Map.of(Nutrient.IRON, 3.6));

    @Test
    void a_sum_adds_what_is_known_and_says_where_a_part_was_unknown() {
        NutrientVector meal = MILK.times(2).plus(BREAD);
        assertThat(meal.get(Nutrient.CALCIUM)).isEqualTo(226);
        assertThat(meal.isKnown(Nutrient.CALCIUM)).isFalse();
        assertThat(meal.get(Nutrient.IRON)).isEqualTo(3.6);
        assertThat(meal.isKnown(Nutrient.IRON)).isTrue();
    }

    @Test
    void unknown_is_not_zero() {
        assertThat(MILK.isKnown(Nutrient.IRON)).isTrue();
        assertThat(MILK.isKnown(Nutrient.VITAMIN_C)).isFalse();
        assertThat(MILK.toMap()).containsOnlyKeys(Nutrient.CALCIUM, Nutrient.IRON);
    }

    @Test
    void nothing_added_changes_nothing() {
        assertThat(NutrientVector.NOTHING.plus(MILK)).isEqualTo(MILK);
    }

    @Test
    void keys_carry_their_unit_and_lead_back_to_the_nutrient() {
        assertThat(Nutrient.VITAMIN_D.key()).isEqualTo("vitaminDMcg");
        for (Nutrient nutrient : Nutrient.values()) {
            assertThat(Nutrient.ofKey(nutrient.key())).contains(nutrient);
        }
    }
}
