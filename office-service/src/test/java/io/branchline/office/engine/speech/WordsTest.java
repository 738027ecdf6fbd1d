package io.branchline.office.engine.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void words_are_letters_with_one_apostrophe_between_them() {
        assertThat(Words.all("It's 'Tom’s', rock'n'roll-dogs'"))
                .containsExactly("it's", "tom’s", "rock'n", "roll", "dogs");
    }

    @Test
    void figures_keep_the_points_and_commas_between_digits() {
        assertThat(Words.all("1,250.50, 3. v2")).containsExactly("1,250.50", "3", "v", "2");
    }

    @Test
    void han_characters_stand_one_by_one_also_those_of_two_units() {
        assertThat(Words.all("税𠮷OK。é")).containsExactly("税", "𠮷", "ok");
    }

    @Test
    void content_words_are_stems_without_what_follows_an_apostrophe() {
        assertThat(Words.content("The team's 3 budgets are 12.5")).isEqualTo(List.of("team", "budget", "12.5"));
    }

    @Test
    void no_letters_are_no_words() {
        assertThat(Words.all("")).isEmpty();
        assertThat(Words.content(" …'’.,é ")).isEmpty();
    }
}
