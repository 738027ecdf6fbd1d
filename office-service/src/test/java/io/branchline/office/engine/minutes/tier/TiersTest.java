package io.branchline.office.engine.minutes.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.SpeakerShare;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({"900, 0.9, 1", "900, 0.7, 0", "6000, 0.9, 0"})
    void what_people_surely_settle_with_one_another_stands_on_the_paper_of_a_brief_meeting(
            int words, double confidence, int shown) {
        List<MinutesItem> decisions = List.of(item("The bakery goes on the cover of the June issue.", confidence));

        assertThat(Tiers.decisions(minutes("en", decisions, List.of(), words)).clear())
                .hasSize(shown);
    }

    @Test
    void what_one_can_do_is_to_be_checked_in_a_brief_meeting_too() {
        Tier<MinutesItem> tier = Tiers.decisions(
                minutes("en", List.of(item("We can keep the old pictures until May.", 0.9)), List.of(), 900));

        assertThat(tier.clear()).isEmpty();
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
        assertThat(Tiers.actions(all).check()).hasSize(3);
        assertThat(Tiers.decisions(all).clear()).hasSize(12);
        assertThat(Tiers.decisions(all).check()).hasSize(3);
    }

    @Test
    void what_somebody_wrote_is_never_cut_for_length() {
        List<ActionItem> written = IntStream.range(0, 20)
                .mapToObj(i -> action("Order lamp number " + i + ".", "Bo Chu", 1))
                .toList();

        assertThat(Tiers.actions(minutes(List.of(), written)).clear()).hasSize(20);
    }

    @Test
    void an_action_that_breaks_off_ends_with_its_last_whole_clause_and_keeps_its_day() {
        Minutes broken = minutes(
                List.of(),
                List.of(
                        action("Bo Chu to send the price table by Friday and then the.", "Bo Chu", 0.9),
                        action("Bo Chu to order the new lamps and then I know that the hall is dark.", "Bo Chu", 0.9),
                        action("Bo Chu to send the… all the open.", "Bo Chu", 0.9),
                        action("Bo Chu to think about what the.", "Bo Chu", 0.9)));

        assertThat(Tiers.actions(broken).clear())
                .extracting(ActionItem::text)
                .containsExactly("Bo Chu to send the price table by Friday.", "Bo Chu to order the new lamps.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We will have results.",
                "en | If it makes sense then we can rent the larger hall.",
                "en | We can take that offline.",
                "en | Shall we rent the larger hall for the fair.",
                "en | We still have to decide on the lamps for the hall.",
                "en | They could rent the larger hall of the town for it.",
                "zh-CN | 比如说我们已经决定了去上海开会。",
                "zh-CN | 我们通过组织这样的比赛来发现人才。",
            })
    void what_settles_nothing_or_names_nothing_is_no_decision_of_a_paper(String language, String text) {
        assertThat(Tiers.decisions(minutes(language, List.of(item(text, 0.9)), List.of()))
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Then we agreed to rent the larger hall for the fair. | We agreed to rent the larger hall for the fair.",
                "zh-CN | 所以我们决定采用第二套方案，周五前完成迁移。 | 我们决定采用第二套方案，周五前完成迁移。",
                "zh-CN | 会议决定由财务处牵头，然后再把这个。 | 会议决定由财务处牵头。",
                "zh-CN | 就这么定了，先修北门的那一段围墙，评审改到五月。 | 先修北门的那一段围墙，评审改到五月。",
            })
    void a_decision_stands_without_its_link_to_the_sentence_before(String language, String text, String shown) {
        assertThat(Tiers.decisions(minutes(language, List.of(item(text, 0.9)), List.of()))
                        .clear())
                .extracting(MinutesItem::text)
                .containsExactly(shown);
    }

    @Test
    void a_decision_that_another_says_and_goes_on_with_stands_once() {
        Tier<MinutesItem> tier = Tiers.decisions(minutes(
                List.of(
                        item("We decided to rent the hall.", 0.9),
                        item("We decided to rent the hall for the spring fair.", 0.9)),
                List.of()));

        assertThat(tier.clear())
                .extracting(MinutesItem::text)
                .containsExactly("We decided to rent the hall for the spring fair.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Post it in the channel.", "Share those with the new people.", "Work on updating it."})
    void a_task_that_only_points_at_its_thing_is_to_be_checked(String text) {
        Tier<ActionItem> tier = Tiers.actions(minutes(List.of(), List.of(action(text, "Bo Chu", 0.9))));

        assertThat(tier.clear()).isEmpty();
        assertThat(tier.check()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Give a quick update on the lamps.",
                "Keep it short today.",
                "If you're unable to, I can add you."
            })
    void what_is_done_in_the_meeting_or_names_no_task_is_no_action(String text) {
        assertThat(Tiers.actions(minutes(List.of(), List.of(action(text, "Bo Chu", 0.9))))
                        .isEmpty())
                .isTrue();
    }

    private static MinutesItem item(String text, double confidence) {
        return MinutesItem.of("test", text, List.of(), confidence);
    }

    private static ActionItem action(String text, @Nullable String owner, double confidence) {
        UUID id = MinutesItem.id("action", text, List.of());
        return new ActionItem(id, text, owner, owner, null, null, ActionItem.Status.OPEN, List.of(), confidence);
    }

    private static Minutes minutes(List<MinutesItem> decisions, List<ActionItem> actions) {
        return minutes("en", decisions, actions);
    }

    private static Minutes minutes(String language, List<MinutesItem> decisions, List<ActionItem> actions) {
        return minutes(language, decisions, actions, 0);
    }

    private static Minutes minutes(String language, List<MinutesItem> decisions, List<ActionItem> actions, int words) {
        MeetingHead head = new MeetingHead("Fair", null, language, 0, List.of(), List.of(), null, List.of());
        return new Minutes(
                head,
                List.of(),
                List.of(),
                List.of(),
                decisions,
                actions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SpeakerShare("Ada", 1, words)),
                "test",
                false);
    }
}
