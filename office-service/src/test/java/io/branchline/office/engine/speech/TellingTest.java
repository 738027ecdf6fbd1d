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
                "When the new motor of the harbour crane will be delivered.",
            })
    void small_talk_and_fragments_do_not(String sentence) {
        assertThat(Telling.is(sentence, SpokenLanguage.of(sentence))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Because the harbour crane needs a new motor before the winter.",
                "I'm going to look at the motor of the harbour crane later today.",
                "They compared three suppliers of crane motors before they ordered the cheapest one.",
                "所以今年第三季度的采购预算比去年增加了两成。",
            })
    void what_leans_on_other_words_does_not_stand_alone(String sentence) {
        assertThat(Telling.standsAlone(sentence, SpokenLanguage.of(sentence))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The harbour crane needs a new motor before the winter.", "今年第三季度的采购预算比去年增加了两成。"})
    void a_plain_statement_stands_alone(String sentence) {
        assertThat(Telling.standsAlone(sentence, SpokenLanguage.of(sentence))).isTrue();
    }
}
