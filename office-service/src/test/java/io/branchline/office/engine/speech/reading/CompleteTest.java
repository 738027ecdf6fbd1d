package io.branchline.office.engine.speech.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.SpokenLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompleteTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crane needs a new motor before the winter.",
                "If the motor arrives late, the crane will stand still for a week.",
                "Marek compared the three suppliers of the motor.",
                "What the crane needs is a new motor.",
                "Marek, the crane will be checked on Monday.",
                "Regarding the crane, we would like to wait for the second offer.",
                "今年第三季度的采购预算比去年增加了两成。",
            })
    void a_sentence_with_a_verb_of_its_own_is_complete(String sentence) {
        assertThat(Complete.is(sentence, SpokenLanguage.of(sentence))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Including the new motor for the crane and its cables.",
                "A motor that is quieter than the old one in the harbour.",
                "Many of these suppliers in the north themselves.",
                "Will be shared with the harbour office next week.",
                "Number three with the dates for the crane, and then again, we'll share them.",
                "The supplier's motor there as well as the cables.",
                "Want to see a new motor for the crane.",
                "The motor should run. tomorrow at the latest.",
                "The crane is… was moved to the other quay.",
                "我想问一下今年的采购预算为什么比去年多。",
                "今年的采购预算比去年增加了两成，而且。",
                "预算很关键。",
            })
    void a_fragment_and_talk_about_the_talk_are_not(String sentence) {
        assertThat(Complete.is(sentence, SpokenLanguage.of(sentence))).isFalse();
    }
}
