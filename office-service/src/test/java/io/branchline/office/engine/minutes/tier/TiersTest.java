package io.branchline.office.engine.minutes.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TiersTest {
    @Test
    void a_decision_in_clear_words_stands_apart_from_a_likely_one() {
        Tier<MinutesItem> tier = Tiers.decisions(minutes(
                List.of(
                        item("We decided to rent the hall for the spring fair.", 0.9),
                        item("The spring fair could take place in the larger hall.", 0.9)),
                List.of()));

        assertThat(tier.clear())
                .extracting(MinutesItem::text)
                .containsExactly("We decided to rent the hall for the spring fair.");
        assertThat(tier.check()).hasSize(1);
    }

    @Test
    void the_course_of_the_meeting_and_a_supposition_settle_nothing() {
        Tier<MinutesItem> tier = Tiers.decisions(minutes(
                List.of(
                        item("Let's say that we rent the larger hall for the fair.", 0.9),
                        item("Let's move on to the next item of the list, the lamps.", 0.9),
                        item("Shall we decide on the larger hall for the fair?", 0.9)),
                List.of()));

        assertThat(tier.isEmpty()).isTrue();
    }

    @Test
    void what_was_told_as_done_is_no_action_and_what_reads_unlike_a_task_is_to_be_checked() {
        Tier<ActionItem> tier = Tiers.actions(minutes(
                List.of(),
                List.of(
                        action("Bo Chu to order the new lamps.", "Bo Chu", 0.9),
                        action("Ada has ordered the new lamps for the hall.", "Ada", 0.9),
                        action("The lamps in the hall will be replaced by Monday.", null, 0.9),
                        action("Bo Chu to measure the hall.", "Bo Chu", 0.3))));

        assertThat(tier.clear()).extracting(ActionItem::text).containsExactly("Bo Chu to order the new lamps.");
        assertThat(tier.check())
                .extracting(ActionItem::text)
                .containsExactly("The lamps in the hall will be replaced by Monday.", "Bo Chu to measure the hall.");
    }

    @Test
    void what_somebody_wrote_is_always_shown_as_clear() {
        Minutes written = minutes(
                List.of(item("Let's move on to the lamps?", 1)), List.of(action("Ada has seen to it.", "Ada", 1)));

        assertThat(Tiers.decisions(written).clear()).hasSize(1);
        assertThat(Tiers.actions(written).clear()).hasSize(1);
    }

    @Test
    void a_paper_of_a_long_meeting_stays_short() {
        List<ActionItem> actions = IntStream.range(0, 40)
                .mapToObj(i ->
                        action("Bo Chu to order lamp number " + i + " for the hall.", "Bo Chu", i < 20 ? 0.9 : 0.2))
                .toList();
        List<MinutesItem> decisions = IntStream.range(0, 40)
                .mapToObj(i ->
                        item(i < 20 ? "We decided on lamp " + i + "." : "Lamp " + i + " may do for the hall.", 0.9))
                .toList();
        Minutes all = minutes(decisions, actions);

        assertThat(Tiers.actions(all).clear()).hasSize(15);
        assertThat(Tiers.actions(all).check()).hasSize(5);
        assertThat(Tiers.decisions(all).clear()).hasSize(12);
        assertThat(Tiers.decisions(all).check()).hasSize(5);
        assertThat(Tiers.first(decisions)).hasSize(5);
    }

    @Test
    void the_longest_chapters_give_the_key_points() {
        List<Chapter> chapters = IntStream.range(0, 14)
                .mapToObj(i -> new Chapter(
                        "Hall " + i,
                        null,
                        null,
                        List.of(item("Hall number " + i + " has enough room for the spring fair.", 0.6)),
                        IntStream.rangeClosed(0, i)
                                .mapToObj(cue -> i + "." + cue)
                                .toList()))
                .toList();

        List<MinutesItem> points = Tiers.keyPoints(minutes(chapters, List.of(), List.of()));

        assertThat(points).hasSize(10);
        assertThat(points.get(0).text()).startsWith("Hall number 4 ");
        assertThat(points.get(9).text()).startsWith("Hall number 13 ");
    }

    private static MinutesItem item(String text, double confidence) {
        return MinutesItem.of("test", text, List.of(), confidence);
    }

    private static ActionItem action(String text, @Nullable String owner, double confidence) {
        UUID id = MinutesItem.id("action", text, List.of());
        return new ActionItem(id, text, owner, owner, null, null, ActionItem.Status.OPEN, List.of(), confidence);
    }

    private static Minutes minutes(List<MinutesItem> decisions, List<ActionItem> actions) {
        return minutes(List.of(), decisions, actions);
    }

    private static Minutes minutes(List<Chapter> chapters, List<MinutesItem> decisions, List<ActionItem> actions) {
        MeetingHead head = new MeetingHead("Fair", null, "en", 0, List.of(), List.of(), null, List.of());
        List<MinutesItem> points =
                chapters.stream().flatMap(chapter -> chapter.summary().stream()).toList();
        return new Minutes(
                head, List.of(), chapters, points, decisions, actions, List.of(), List.of(), List.of(), List.of(),
                List.of(), "test", false);
    }
}
