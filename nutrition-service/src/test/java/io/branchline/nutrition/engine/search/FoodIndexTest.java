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
    void nothing_is_found_for_nothing_and_for_nonsense() {
        assertThat(INDEX.search("  ", 5)).isEmpty();
        assertThat(INDEX.search("%*~\"\\(", 5)).isEmpty();
        assertThat(INDEX.search("qqqqwwww", 5)).isEmpty();
    }
}
