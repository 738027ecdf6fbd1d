package io.branchline.office.engine.document.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.minutes.ActionItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficialMinutesTest {
    @Test
    void minutes_without_matter_announce_none() {
        List<Passage> body = OfficialMinutes.of(content(List.of())).body();

        assertThat(body)
                .singleElement()
                .satisfies(opening -> assertThat(opening.text()).isEqualTo("2026年11月18日，王芳主持召开校舍改造推进会。"));
    }

    @Test
    void the_summary_is_one_paragraph_after_the_opening() {
        List<Passage> body =
                OfficialMinutes.of(content(List.of("校舍改造分两期进行。", "一期工程六月开工。"))).body();

        assertThat(body).hasSize(2);
        assertThat(body.get(0).text()).endsWith("现将会议有关情况纪要如下：");
        assertThat(body.get(1).text()).isEqualTo("校舍改造分两期进行。一期工程六月开工。");
    }

    @Test
    void a_day_that_nobody_named_is_not_told() {
        assertThat(OfficialMinutes.of(content(null, List.of("校舍改造分两期进行。")))
                        .body()
                        .get(0)
                        .text())
                .isEqualTo("王芳主持召开校舍改造推进会。现将会议有关情况纪要如下：");
    }

    @Test
    void latin_sentences_of_the_summary_keep_their_spaces() {
        List<Passage> body = OfficialMinutes.of(content(List.of("One.", "Two.", "三。", "Four.")))
                .body();

        assertThat(body.get(1).text()).isEqualTo("One. Two. 三。Four.");
    }

    @Test
    void a_task_that_says_who_does_it_is_not_told_so_twice() {
        LocalDate day = LocalDate.of(2026, 11, 30);

        assertThat(task("校门外的通道由城南街道负责。", "城南街道", day)).isEqualTo("校门外的通道由城南街道负责，2026年11月30日前完成。");
        assertThat(task("设好校门外的通道。", "城南街道", day)).isEqualTo("设好校门外的通道，由城南街道负责，2026年11月30日前完成。");
        assertThat(task("负责设好校门外的通道。", "城南街道", null)).isEqualTo("设好校门外的通道，由城南街道负责。");
    }

    @Test
    void a_task_tells_its_day_once_and_what_became_of_it() {
        LocalDate day = LocalDate.of(2026, 12, 1);

        assertThat(task("12月1日开放场馆。", null, day)).isEqualTo("12月1日开放场馆。");
        assertThat(OfficialMinutes.task(new MinutesContent.Action("汇总名单。", null, null, "开学前", ActionItem.Status.DONE)))
                .isEqualTo("汇总名单，时限：开学前（已完成）。");
        assertThat(OfficialMinutes.task(
                        new MinutesContent.Action("开学前汇总名单。", null, null, "开学前", ActionItem.Status.CANCELLED)))
                .isEqualTo("开学前汇总名单（已取消）。");
    }

    private static String task(String text, @Nullable String owner, @Nullable LocalDate due) {
        return OfficialMinutes.task(new MinutesContent.Action(text, owner, due, null, ActionItem.Status.OPEN));
    }

    private static MinutesContent content(List<String> summary) {
        return content(LocalDate.of(2026, 11, 18), summary);
    }

    private static MinutesContent content(@Nullable LocalDate date, List<String> summary) {
        return new MinutesContent(
                "校舍改造推进会",
                null,
                null,
                date,
                null,
                null,
                "王芳",
                null,
                List.of("王芳"),
                List.of(),
                List.of(),
                List.of(new MinutesContent.Part(null, summary), new MinutesContent.Part("会议议定事项", List.of())),
                null);
    }
}
