package io.branchline.office.engine.minutes.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.record.MinutesOfRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MinutesMarkdownTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @Test
    void the_head_tells_who_wrote_and_what_was_on_the_agenda() {
        assertThat(markdown(List.of()))
                .contains("- **Secretary:** Bo Chu\n", "## Agenda\n\n1. Roof \\*leak\\*\n2. Boat\n");
    }

    @Test
    void an_action_shows_how_far_it_is_where_not_all_are_open() {
        ActionItem open = action("Call the dealer about the green boat.", ActionItem.Status.OPEN, null);
        ActionItem done = action("Measure the roof of the old shed.", ActionItem.Status.DONE, "before spring");

        assertThat(markdown(List.of(open)))
                .contains("| What | Who | Due | Source |")
                .doesNotContain("Status");
        assertThat(markdown(List.of(open, done)))
                .contains("| What | Who | Due | Status | Source |\n|---|---|---|---|---|\n")
                .contains("| Measure the roof of the old shed. | Bo Chu | before spring | Done |");
    }

    private static String markdown(List<ActionItem> actions) {
        MeetingHead head = new MeetingHead(
                "Boat club",
                DAY,
                "en",
                0,
                List.of("Bo Chu"),
                List.of(),
                null,
                "Bo Chu",
                List.of("Roof *leak*", "Boat"));
        return MinutesMarkdown.of(new MinutesOfRecord(
                new Minutes(
                        head, List.of(), List.of(), List.of(), List.of(), actions, List.of(), List.of(), List.of(),
                        List.of(), List.of(), "test", false),
                List.of()));
    }

    private static ActionItem action(String text, ActionItem.Status status, @Nullable String dueText) {
        UUID id = UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new ActionItem(id, text, "Bo Chu", "I", null, dueText, status, List.of(), 1);
    }
}
