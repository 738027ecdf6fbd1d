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
                "We have no decision on the colour today.",
                "Then Bo has repaired the gutter for the whole street."
            })
    void the_course_of_the_meeting_settles_nothing(String sentence) {
        assertThat(settled("Ada: " + sentence
                        + "\nBo: Fine with me.\nCy: The roof leaks at the chimney.\nAda: Since March.\n"))
                .isEmpty();
    }

    @Test
    void a_chinese_summing_up_after_a_yes_is_settled() {
        assertThat(settled("""
                        林主任: 活动室的空调要不要换新的？
                        老宋: 换吧，旧的太费电。
                        小方: 没意见。
                        林主任: 好，那活动室的空调就换成变频的。
                        老宋: 厂家我认识一个。
                        """)).containsExactly("活动室的空调就换成变频的。");
    }

    @Test
    void what_chinese_speakers_ask_a_yes_for_is_settled_once_they_get_it() {
        assertThat(settled("""
                        林主任: 图书角下个月起周末也开放，大家看行不行？
                        老宋: 行，我赞成。
                        小方: 书架还缺两个。
                        """)).anyMatch(text -> text.contains("周末也开放"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"空调的事放到下次会上再说。", "今天就到这儿，散会。", "我这就去联系厂家换空调。", "如果经费批下来，就换变频的空调。"})
    void what_is_put_off_promised_or_supposed_in_chinese_settles_nothing(String sentence) {
        assertThat(settled("林主任: 空调要不要换？\n老宋: 没意见。\n林主任: " + sentence + "\n老宋: 好的。\n"))
                .isEmpty();
    }

    private static List<String> settled(String transcript) {
        return Settlements.find(Speech.of(TranscriptReader.read(transcript))).stream()
                .map(MinutesItem::text)
                .toList();
    }
}
