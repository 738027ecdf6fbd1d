package io.branchline.office.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.markdown.MinutesMarkdown;
import io.branchline.office.engine.motion.Outcome;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import org.junit.jupiter.api.Test;

class RecordDrafterTest {
    @Test
    void a_motion_is_said_once_with_its_fate() {
        MinutesOfRecord kept = RecordDrafter.draft(TranscriptReader.read("""
                        Dana Reyes: I move that we buy the blue van for the depot.
                        Lee Park: Second.
                        Noor Haddad: The motion carried.
                        """), MeetingFacts.of("Depot", null));

        assertThat(kept.motions())
                .singleElement()
                .satisfies(motion -> assertThat(motion.outcome()).isEqualTo(Outcome.CARRIED));
        assertThat(kept.minutes().decisions()).isEmpty();
        assertThat(MinutesMarkdown.of(kept))
                .containsOnlyOnce("The motion carried.")
                .contains("Dana Reyes moved “that we buy the blue van");
    }
}
