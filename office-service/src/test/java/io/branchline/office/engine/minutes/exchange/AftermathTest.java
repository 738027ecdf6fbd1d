package io.branchline.office.engine.minutes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tasks of short meetings, as they come out with what was said after them. */
class AftermathTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);

    @Test
    void a_volunteer_owns_what_was_asked_of_anybody_and_names_the_day() {
        ActionItem action = draft("""
                        Ada: Who can carry the old piano to the school?
                        Bo: Me. I have a van anyway. I do it by Friday.
                        Ada: Wonderful. The rest is paid already.
                        """).actionItems().get(0);

        assertThat(action.owner()).isEqualTo("Bo");
        assertThat(action.due()).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    void a_day_in_the_next_breath_belongs_to_the_task() {
        ActionItem action = draft("""
                        Ada: The fence at the playground is broken.
                        Bo: I'll repair the fence with the new boards. By Thursday it's done.
                        Ada: Good, the parents will like that.
                        """).actionItems().get(0);

        assertThat(action.owner()).isEqualTo("Bo");
        assertThat(action.due()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void what_was_done_already_or_declined_is_no_task() {
        assertThat(draft("""
                        Ada: Bo, can you send the invoice to the printer by Friday?
                        Bo: I already did that yesterday.
                        Ada: Ah, good. The paper was rather thick.
                        Bo: I could rewrite the whole leaflet by Monday.
                        Ada: No, please don't, it is fine as it is.
                        """).actionItems()).isEmpty();
    }

    @Test
    void a_task_for_today_is_due_today() {
        assertThat(draft("""
                        Ada: The guests still wait for the address.
                        Bo: Okay, I'll leave a note on the door today.
                        Ada: Thank you.
                        """).actionItems()).first().extracting(ActionItem::due).isEqualTo(TUESDAY);
    }

    @Test
    void somebody_absent_is_the_owner_of_what_he_is_to_do() {
        assertThat(draft("""
                        Ada: Who ordered the lamps?
                        Bo: Milo did. He's at home with the flu.
                        Ada: Milo will have to call the shop about the lamps when he's back on Thursday.
                        Bo: I think so, too.
                        """).actionItems())
                .first()
                .extracting(ActionItem::owner)
                .isEqualTo("Milo");
    }

    private static Minutes draft(String transcript) {
        return MinutesDrafter.draft(TranscriptReader.read(transcript), MeetingFacts.of(null, TUESDAY));
    }
}
