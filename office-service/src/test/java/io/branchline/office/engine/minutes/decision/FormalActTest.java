package io.branchline.office.engine.minutes.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormalActTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The amendment is lost, three to nine.",
                "The motion was duly carried.",
                "The motion to sell the old boat, as amended, passes with two against.",
                "Be it resolved that the library opens on Sundays.",
                "It was resolved that the treasurer signs alone up to five hundred pounds.",
                "I think the ayes have it.",
                "Decision: the kiosk is let for two more years.",
                "The trustees have unanimously approved the accounts.",
                "The council rejected the second offer.",
                "We hereby approve the minutes of the last meeting."
            })
    void due_form_is_heard(String sentence) {
        assertThat(FormalAct.isIn(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Has the motion been carried?",
                "If the motion carries, the kiosk is let again.",
                "The board approved a similar plan last year.",
                "The leak in the cellar was resolved yesterday.",
                "The council meets on the first Tuesday.",
                "The motion will be sent round, and the ferry carries it to the island.",
                "I agreed with my neighbour on the fence.",
                "Once the amendment is adopted, we print it."
            })
    void what_is_asked_supposed_or_past_is_none(String sentence) {
        assertThat(FormalAct.isIn(sentence)).isFalse();
    }
}
