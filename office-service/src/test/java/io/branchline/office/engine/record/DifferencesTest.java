package io.branchline.office.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final MinutesOfRecord KEPT = RecordDrafter.draft(
            TranscriptReader.read(
                    "Dana Reyes: We agreed to launch on December 1.\nLee Park: I will send the notes by Friday.\n"),
            MeetingFacts.of("Sync", LocalDate.of(2026, 11, 18)));

    @Test
    void nothing_differs_from_itself() {
        assertThat(Differences.between(KEPT, KEPT, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_replaced_name_shows_wherever_it_stands() {
        Replacements replacements =
                Replacements.of(List.of(new Replacement(Replacement.Kind.SPEAKER, "Lee Park", "Lea Parker")));

        List<Change> changes = Differences.between(KEPT, KEPT.with(replacements), Locale.ENGLISH);

        assertThat(changes)
                .extracting(Change::kind, Change::after)
                .contains(
                        tuple(Change.Kind.CHANGED, "Dana Reyes, Lea Parker"), tuple(Change.Kind.CHANGED, "Lea Parker"));
    }

    @Test
    void a_reader_learns_in_words_of_their_language_what_changed() {
        ActionItem task = KEPT.minutes().actionItems().get(0);
        ActionItem done = new ActionItem(
                task.id(),
                task.text(),
                "Dana Reyes",
                null,
                task.due(),
                null,
                ActionItem.Status.DONE,
                task.evidence(),
                1);

        assertThat(Differences.between(KEPT, with(done), Locale.ENGLISH))
                .extracting(Change::kind, Change::label, Change::before, Change::after)
                .containsExactly(
                        tuple(
                                Change.Kind.CHANGED,
                                "Action item “" + task.text() + "”: owner",
                                "Lee Park",
                                "Dana Reyes"),
                        tuple(Change.Kind.CHANGED, "Action item “" + task.text() + "”: status", "OPEN", "DONE"));
        assertThat(Differences.between(KEPT, with(done), Locale.SIMPLIFIED_CHINESE)
                        .get(0)
                        .label())
                .isEqualTo("行动项“" + task.text() + "”：负责人");
    }

    private static MinutesOfRecord with(ActionItem task) {
        Minutes minutes = KEPT.minutes();
        return new MinutesOfRecord(
                new Minutes(
                        minutes.meeting(),
                        minutes.summary(),
                        minutes.chapters(),
                        minutes.keyPoints(),
                        minutes.decisions(),
                        List.of(task),
                        minutes.openQuestions(),
                        minutes.risks(),
                        minutes.questionsAndAnswers(),
                        minutes.keywords(),
                        minutes.speakers(),
                        minutes.generatedBy(),
                        minutes.aiGenerated()),
                KEPT.motions());
    }

    @Test
    void what_is_gone_is_removed_and_what_is_new_is_added() {
        MinutesOfRecord other = RecordDrafter.draft(
                TranscriptReader.read("Dana Reyes: We agreed to sell the old boat next year.\nLee Park: Fine.\n"),
                MeetingFacts.of("Sync", LocalDate.of(2026, 11, 18)));

        assertThat(Differences.between(KEPT, other, Locale.ENGLISH))
                .extracting(Change::kind)
                .contains(Change.Kind.REMOVED, Change.Kind.ADDED);
    }
}
