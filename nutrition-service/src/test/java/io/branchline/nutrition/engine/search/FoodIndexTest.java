package io.branchline.nutrition.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoodIndexTest {
    private static final FoodIndex INDEX = FoodIndex.of(List.of(
            new FoodEntry("tomato", List.of("Tomato, raw"), List.of("番茄", "西红柿"), true),
            new FoodEntry("eggplant", List.of("Eggplant, raw", "aubergine"), List.of("茄子"), true),
            new FoodEntry("potato", List.of("Potato, raw"), List.of("土豆", "马铃薯"), true),
            new FoodEntry("tomato-paste", List.of("Tomato paste"), List.of("番茄膏"), true),
            new FoodEntry("peanut-butter", List.of("Peanut butter"), List.of("花生酱"), true),
            new FoodEntry("butter", List.of("Butter, unsalted"), List.of("黄油"), true),
            new FoodEntry("imported", List.of("Eggplant, pickled"), List.of(), false)));

    @ParameterizedTest
    @CsvSource({
        "tomato,tomato",
        "Tomatoes,tomato",
        "tomatto,tomato",
        "西红柿,tomato",
        "番茄,tomato",
        "xihongshi,tomato",
        "xihongsi,tomato",
        "fan qie,tomato",
        "xhs,tomato",
        "aubergine,eggplant",
        "茄子,eggplant",
        "qie zi,eggplant",
        "马零薯,potato",
        "ＰＯＴＡＴＯ,potato",
        "peanut buter,peanut-butter",
        "butter,butter",
    })
    void what_people_type_finds_the_food_they_mean(String typed, String expected) {
        assertThat(INDEX.search(typed, 3)).first().extracting(FoodIndex.Hit::id).isEqualTo(expected);
    }

    @Test
    void other_names_reach_imported_foods_too() {
        assertThat(INDEX.search("aubergine", 5)).extracting(FoodIndex.Hit::id).contains("imported");
    }

    @Test
    void a_plain_food_comes_before_what_is_made_of_it_and_a_true_word_is_no_slip() {
        FoodIndex index = FoodIndex.of(List.of(
                new FoodEntry("starch", List.of("Corn starch"), List.of("玉米淀粉"), true),
                new FoodEntry("canned", List.of("Corn, canned"), List.of("玉米罐头"), true),
                new FoodEntry("beet", List.of("Beet, raw"), List.of("甜菜"), true),
                new FoodEntry("sweet", List.of("Sweet corn, raw"), List.of("甜玉米"), true),
                new FoodEntry("beef", List.of("Beef, raw"), List.of("牛肉"), true)));
        assertThat(ids(index.search("corn", 5))).containsExactly("canned", "sweet", "starch");
        assertThat(ids(index.search("玉米", 5))).startsWith("sweet");
        assertThat(ids(index.search("beef", 5))).containsExactly("beef");
        FoodIndex own = index.beside(List.of(new FoodEntry("mine", List.of("Been"), List.of("豆"), false)));
        assertThat(own.search("beef", 5)).isEmpty();
        assertThat(ids(own.search("beem", 5))).containsExactly("mine");
    }

    private static List<String> ids(List<FoodIndex.Hit> hits) {
        return hits.stream().map(FoodIndex.Hit::id).toList();
    }

    @Test
    void nothing_is_found_for_nothing_and_for_nonsense() {
        assertThat(INDEX.search("  ", 5)).isEmpty();
        assertThat(INDEX.search("%*~\"\\(", 5)).isEmpty();
        assertThat(INDEX.search("qqqqwwww", 5)).isEmpty();
    }
}
