package io.branchline.office.engine.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour crane needs a new motor before the winter.",
                "Marek compared three suppliers and prefers the cheapest one.",
                "今年第三季度的采购预算比去年增加了两成。",
            })
    void a_whole_statement_tells_something(String sentence) {
        assertThat(Telling.is(sentence, SpokenLanguage.of(sentence))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That makes sense.",
                "Thank you all for joining the call about the harbour crane.",
                "The motor of the harbour crane that we bought last year is.",
                "They like it there.",
                "我就先说这么多，谢谢大家。",
                "它是一种新的方式。",
            })
    void small_talk_and_fragments_do_not(String sentence) {
        assertThat(Telling.is(sentence, SpokenLanguage.of(sentence))).isFalse();
    }
}
