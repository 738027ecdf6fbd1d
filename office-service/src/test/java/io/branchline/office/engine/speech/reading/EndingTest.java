package io.branchline.office.engine.speech.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.SpokenLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I will send the price table by Friday and then the. | I will send the price table by Friday.",
                "We order the new lamps this week and then a final date around. | We order the new lamps this week.",
                "Bo measures the hall, but the garden is, | Bo measures the hall.",
                "我们周五之前把报价发给客户，然后再把这个。 | 我们周五之前把报价发给客户。",
            })
    void a_sentence_that_breaks_off_is_cut_back_to_its_last_whole_clause(String sentence, String whole) {
        assertThat(Ending.whole(sentence, SpokenLanguage.of(sentence))).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo measures the hall, and Ada orders the lamps.",
                "The lamps that we should buy for the.",
                "If the lamps arrive on Friday then we.",
                "我们就用这个。",
                "大礼堂的灯下周一换好，走廊的灯月底换好。",
            })
    void what_is_whole_and_what_has_no_whole_clause_stays(String sentence) {
        assertThat(Ending.whole(sentence, SpokenLanguage.of(sentence))).isEqualTo(sentence);
    }
}
