package io.branchline.nutrition.engine.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.food.FoodTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoodMatcherTest {
    private static final FoodMatcher MATCHER = new FoodMatcher(List.of(
            food("bread", "Bread, white", "slice", 29),
            food("toast", "Bread, white, toasted", "slice", 25),
            food("soup", "Soup, tomato, canned", "cup", 250),
            food("cookie", "Cookies, oatmeal", "cookie", 15),
            food("jar", "Applesauce, baby food", "jar (4 oz)", 113)));

    private static final ChineseMatcher CHINESE =
            new ChineseMatcher(FoodTable.shipped().all());

    @ParameterizedTest
    @CsvSource({
        "I had two slices of toasted white bread, toast, 50",
        "a slice of white bread for lunch, bread, 29",
        "half a cup of tomato soup from a can, soup, 125",
        "three quarters of a cup of tomato soup, soup, 187.5",
        "100 g of white bread, bread, 100",
        "3 ounces of oatmeal cookies, cookie, 85.0485",
        "four oatmeal cookies, cookie, 60",
        "a 4 ounce jar of baby food applesauce, jar, 113",
    })
    void food_and_grams_are_read_together(String phrase, String id, double grams) {
        FoodMatcher.Match best = MATCHER.match(phrase.replace("\"", ""), 1).get(0);
        assertThat(best.food().id()).isEqualTo(id);
        assertThat(best.grams()).isEqualTo(grams, org.assertj.core.data.Offset.offset(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "一碗米饭, rice-white-cooked, 200",
        "两个鸡蛋, egg-raw, 100",
        "半斤青菜, bok-choy-raw, 250",
        "200克西红柿, tomato-raw, 200",
        "二两花生, peanuts-raw, 100",
        "一个半苹果, apple-raw, 273",
    })
    void chinese_measures_and_market_weights_are_understood(String phrase, String id, double grams) {
        FoodMatcher.Match best = CHINESE.match(phrase, 1).get(0);
        assertThat(best.food().id()).isEqualTo(id);
        assertThat(best.grams()).isEqualTo(grams);
    }

    @Test
    void a_description_is_cut_where_a_new_food_begins() {
        assertThat(Phrases.of("2 slices of toast with peanut butter and a large latte"))
                .containsExactly("2 slices of toast with peanut butter", "a large latte");
        assertThat(Phrases.of("macaroni and cheese")).containsExactly("macaroni and cheese");
        assertThat(Phrases.of("一碗米饭、两个鸡蛋和半斤青菜")).containsExactly("一碗米饭", "两个鸡蛋", "半斤青菜");
    }

    private static DescribedFood food(String id, String description, String portion, double grams) {
        return new DescribedFood(id, description, Double.NaN, List.of(new DescribedFood.Portion(portion, grams)));
    }
}
