package io.branchline.office.engine.minutes.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import org.junit.jupiter.api.Test;

class DecisionFinderTest {
    @Test
    void a_sentence_that_breaks_off_settles_nothing() {
        Speech speech = Speech.of(TranscriptReader.read("""
                        Dana Reyes: The depot has three quotes for the van on the table.
                        Lee Park: Let's go with the blue van from the second dealer.
                        Noor Haddad: Okay, agreed, we go with the blue van.
                        Dana Reyes: Then there is the paint, which nobody has asked for yet.
                        Lee Park: Okay, so we'll go with the cheaper paint and then the.
                        Noor Haddad: Right, I will ask the dealer what it costs.
                        """));

        assertThat(DecisionFinder.find(speech))
                .extracting(MinutesItem::text)
                .anyMatch(text -> text.contains("blue van"))
                .noneMatch(text -> text.contains("cheaper paint"));
    }
}
