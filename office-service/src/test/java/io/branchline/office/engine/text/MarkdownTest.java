package io.branchline.office.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the *new* a_b; the \\*new\\* a\\_b",
                "1. first; 1\\. first",
                "2026) last; 2026\\) last",
                "- sold; \\- sold",
                "-5 degrees; -5 degrees",
                "~~gone~~; \\~\\~gone\\~\\~",
                "A &amp B & C &copy D; A &amp B & C &copy D",
                "see https://example.org/a_b*c then; see https://example.org/a_b*c then",
                "见https://example.org/a_b。好_的; 见https://example.org/a_b。好\\_的"
            })
    void words_are_words_and_addresses_stay_whole(String said, String written) {
        assertThat(Markdown.words(said)).isEqualTo(written);
    }

    @org.junit.jupiter.api.Test
    void an_entity_is_words_and_a_bar_does_not_part_a_cell() {
        assertThat(Markdown.words("a &lt; b")).isEqualTo("a \\&lt; b");
        assertThat(Markdown.cell("a | b\nc")).isEqualTo("a \\| b c");
    }
}
