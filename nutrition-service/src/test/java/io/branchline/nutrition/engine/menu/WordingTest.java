package io.branchline.nutrition.engine.menu;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.menu.problem.Wording;
import io.branchline.nutrition.engine.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "eggs, 'Egg, whole, raw', true",
        "egg, 'Eggplant, raw', false",
        "mushroom, 'Mushrooms, white, raw', true",
        "strawberry, 'Strawberries, raw', true",
        "anchovies, 'Anchovy, tinned', true",
        "tomatoes, 'Tomato, raw', true",
        "radish, 'Radishes, raw', true",
        "greens, 'Onion, green', false",
        "sweets, 'Sweet potato, raw', false",
        "PEANUTS, 'Peanuts, roasted', true",
        "'  ', 'Peanuts, roasted', false",
        "茄, 番茄, true",
        "葱, 番茄, false"
    })
    void english_is_a_whole_word_one_or_many_and_chinese_stands_inside_a_name(String word, String name, boolean named) {
        assertThat(Wording.names(word, new Text(name, name))).isEqualTo(named);
    }
}
