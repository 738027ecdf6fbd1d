package io.branchline.office.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final MinutesOfRecord KEPT = RecordDrafter.draft(
            TranscriptReader.read(
                    "Dana Reyes: We agreed to launch on December 1.\nLee Park: I will send the notes by Friday.\n"),
            MeetingFacts.of("Sync", LocalDate.of(2026, 11, 18)));

    @Test
    void nothing_differs_from_itself() {
        assertThat(Differences.between(KEPT, KEPT)).isEmpty();
    }

    @Test
    void a_replaced_name_shows_wherever_it_stands() {
        Replacements replacements =
                Replacements.of(List.of(new Replacement(Replacement.Kind.SPEAKER, "Lee Park", "Lea Parker")));

        List<Change> changes = Differences.between(KEPT, KEPT.with(replacements));

        assertThat(changes)
                .extracting(Change::kind, Change::after)
                .contains(
                        tuple(Change.Kind.CHANGED, "Dana Reyes, Lea Parker"), tuple(Change.Kind.CHANGED, "Lea Parker"));
    }

    @Test
    void what_is_gone_is_removed_and_what_is_new_is_added() {
        MinutesOfRecord other = RecordDrafter.draft(
                TranscriptReader.read("Dana Reyes: We agreed to sell the old boat next year.\nLee Park: Fine.\n"),
                MeetingFacts.of("Sync", LocalDate.of(2026, 11, 18)));

        assertThat(Differences.between(KEPT, other))
                .extracting(Change::kind)
                .contains(Change.Kind.REMOVED, Change.Kind.ADDED);
    }
}
