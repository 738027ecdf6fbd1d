package io.branchline.nutrition.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.dish.EverydayFoods;
import io.branchline.nutrition.engine.food.Food;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Words that people in China, the US and Europe type, and the food they mean first of all; on the whole shipped table. */
class SearchRankingTest {
    private static final FoodIndex INDEX = FoodIndex.of(
            EverydayFoods.first().stream().map(SearchRankingTest::entry).toList());

    @ParameterizedTest
    @CsvFileSource(resources = "/search/queries.csv")
    void the_food_that_is_meant_comes_first_or_soon_after(String typed, String meant, int within) {
        List<String> found =
                INDEX.search(typed, within).stream().map(FoodIndex.Hit::id).toList();
        assertThat(found).contains(meant);
    }

    private static FoodEntry entry(Food food) {
        List<String> en = new ArrayList<>(List.of(food.name().en()));
        en.addAll(food.synonymsEn());
        List<String> zh = new ArrayList<>(List.of(food.name().zh()));
        zh.addAll(food.synonymsZh());
        return new FoodEntry(food.id(), en, zh, true);
    }
}
