package io.branchline.office.engine.minutes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementsTest {
    @Test
    void a_proposal_that_others_take_up_is_told_as_what_would_hold() {
        assertThat(settled("""
                        Ada: How about we paint the hall in light grey?
                        Bo: Fine with me.
                        Cy: I will bring the ladders tomorrow.
                        Ada: And the lamps are still in the cellar.
                        """)).containsExactly("Paint the hall in light grey.");
    }

    @Test
    void a_proposal_that_somebody_objects_to_settles_nothing() {
        assertThat(settled("""
                        Ada: How about we paint the hall in light grey?
                        Bo: No, that is too expensive this year.
                        Cy: The lamps are still in the cellar.
                        Ada: Somebody has to carry them up.
                        """)).isEmpty();
    }

    @Test
    void a_summing_up_stands_for_the_proposal_before_it() {
        assertThat(settled("""
                        Ada: What about opening the market on the 9th?
                        Bo: That works for the bakers.
                        Ada: Great, so the market opens on the 9th.
                        Cy: My stall is still broken.
                        Bo: I can lend you mine.
                        """)).containsExactly("The market opens on the 9th.");
    }

    @Test
    void a_vote_settles_what_is_said_with_it() {
        assertThat(settled("""
                        Ada: Who is for the smaller boat? Four. Against? One. The club buys the smaller boat this spring.
                        Bo: I can live with that.
                        Cy: Then somebody must call the dealer.
                        Ada: I call him on Monday.
                        """)).anyMatch(text -> text.contains("buys the smaller boat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let's start with the roof.",
                "Let's move on to the budget.",
                "Let's not decide the colour today.",
                "Let's leave that one open.",
                "Let's hear the treasurer first.",
                "We have no decision on the colour today."
            })
    void the_course_of_the_meeting_settles_nothing(String sentence) {
        assertThat(settled("Ada: " + sentence
                        + "\nBo: Fine with me.\nCy: The roof leaks at the chimney.\nAda: Since March.\n"))
                .isEmpty();
    }

    private static List<String> settled(String transcript) {
        return Settlements.find(Speech.of(TranscriptReader.read(transcript))).stream()
                .map(MinutesItem::text)
                .toList();
    }
}
