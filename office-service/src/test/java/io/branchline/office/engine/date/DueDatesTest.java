package io.branchline.office.engine.date;

import static io.branchline.office.engine.date.DueDays.assertDue;
import static io.branchline.office.engine.date.DueDays.assertNone;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every expression is read on Wednesday 18 November 2026. */
class DueDatesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource({
        "'I will send it by Friday.', 2026-11-20",
        "'We meet next Wednesday to sign.', 2026-11-25",
        "'Please answer by Wednesday.', 2026-11-25",
        "'It is due on March 9.', 2027-03-09",
        "'It is due by 9 March 2027.', 2027-03-09",
        "'Send it by the 15th.', 2026-12-15",
        "'Done by the end of the month.', 2026-11-30",
        "'Ready by the end of Q1, I hope.', 2027-03-31",
        "'Ready by end of next quarter.', 2027-03-31",
        "'I can have it in two weeks.', 2026-12-02",
        "'I can have it within 10 days.', 2026-11-28",
        "'In a couple of weeks we ship.', 2026-12-02",
        "'EOD tomorrow you have it.', 2026-11-19",
        "'I will do it tomorrow.', 2026-11-19",
        "'Let us finish this week.', 2026-11-20",
        "'Mid-December is the target.', 2026-12-15",
        "'It has to be out by end of December.', 2026-12-31",
        "'Filed on 2026-12-24.', 2026-12-24",
        "'You have it EOD Friday.', 2026-11-20",
        "'By close of business Thursday, please.', 2026-11-19",
        "'A week from Friday at the latest.', 2026-11-27",
        "'I will do it over the weekend.', 2026-11-22",
        "'It ships before Christmas.', 2026-12-25",
        "'It ships by Thanksgiving.', 2026-11-26",
        "'It is for the first week of December.', 2026-12-07",
        "'In the next couple of days I will write.', 2026-11-20",
        "'By Monday the 30th, please.', 2026-11-30",
        "'I answer within 48 hours.', 2026-11-20",
        "'By mid next week we know.', 2026-11-25",
        "'Pay by 12/15.', 2026-12-15"
    })
    void english_words_mean_a_day(String sentence, LocalDate day) {
        assertDue(sentence, WEDNESDAY, day);
    }

    @ParameterizedTest
    @CsvSource({
        "请在周五之前提交。, 2026-11-20",
        "下周三前给我。, 2026-11-25",
        "本周日交。, 2026-11-22",
        "国庆前上线。, 2027-10-01",
        "元旦前完成。, 2027-01-01",
        "十个工作日内答复。, 2026-12-02",
        "下月初提交。, 2026-12-10",
        "3月中旬提交。, 2027-03-20",
        "上半年完成。, 2027-06-30",
        "下周末之前发出。, 2026-11-29",
        "明年3月底验收。, 2027-03-31",
        "两三天内给结果。, 2026-11-21",
        "二十四小时内回复。, 2026-11-19",
        "月底前完成。, 2026-11-30",
        "下月底之前完成。, 2026-12-31",
        "两周内答复。, 2026-12-02",
        "十五天内答复。, 2026-12-03",
        "7月12日之前交给法务。, 2027-07-12",
        "十二月三号上会。, 2026-12-03",
        "后天完成初稿。, 2026-11-20",
        "一季度末上线。, 2027-03-31",
        "年底前上线。, 2026-12-31",
        "2027年1月5日前报送。, 2027-01-05",
        "下个月5号交。, 2026-12-05",
        "半个月内反馈。, 2026-12-03"
    })
    void chinese_words_mean_a_day(String sentence, LocalDate day) {
        assertDue(sentence, WEDNESDAY, day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We may ship it.", "I march on.", "Second, the price.", "It has 30 pages.", "上周三已经交了。", "他一个人做。"
            })
    void words_that_only_look_like_a_date_are_none(String sentence) {
        assertNone(sentence, WEDNESDAY);
    }

    @Test
    void without_a_meeting_day_only_a_full_date_is_resolved() {
        assertThat(DueDates.find("by Friday", null)).hasValue(new DueDate("by Friday", null));
        assertThat(DueDates.find("by May 2, 2027", null))
                .hasValueSatisfying(due -> assertThat(due.date()).isEqualTo(LocalDate.of(2027, 5, 2)));
    }
}
