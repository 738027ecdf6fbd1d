package io.branchline.office.engine.document.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.drafting.Point;
import io.branchline.office.engine.document.official.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialSourceTest {
    private static final String NOTICE = """
            海州市人民政府办公室
            关于做好春季防火工作的通知
            海政办发〔2026〕3号
            各县、区人民政府，市政府各部门：
            为做好春季防火工作，现通知如下：
            一、落实责任
            （一）明确分工。各县、区于3月10日前报送分工表。
            值班人员不得离岗。
            （二）加强巡查
            二、严格用火管理
            - 祭扫不得焚烧纸钱
            特此通知。
            附件：1.分工表
                  2.巡查记录
            海州市人民政府办公室
            2026年3月1日
            """;

    @Test
    void an_older_document_of_the_same_kind_is_carried_over_element_by_element() {
        SourceDraft draft = OfficialSource.draft(Kind.NOTICE, NOTICE);
        assertThat(draft.title()).isEqualTo("海州市人民政府办公室关于做好春季防火工作的通知");
        assertThat(draft.addressees()).containsExactly("各县、区人民政府", "市政府各部门");
        assertThat(draft.issuers()).containsExactly("海州市人民政府办公室");
        assertThat(draft.date()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(draft.opening()).containsExactly("为做好春季防火工作，现通知如下：");
        assertThat(draft.attachments()).containsExactly("分工表", "巡查记录");
        Point first = draft.points().get(0);
        assertThat(first.heading()).isEqualTo("落实责任");
        assertThat(first.points().get(0).heading()).isEqualTo("明确分工");
        assertThat(first.points().get(0).text()).isEqualTo("各县、区于3月10日前报送分工表。\n值班人员不得离岗。");
        assertThat(first.points().get(1).heading()).isEqualTo("加强巡查");
        assertThat(draft.points().get(1).points()).containsExactly(Point.of("祭扫不得焚烧纸钱"));
    }

    @Test
    void every_word_carried_over_is_found_in_the_source_at_its_place() {
        for (String text : List.of(NOTICE, "😀 前言。\n" + NOTICE)) {
            List<Trace> traces = OfficialSource.draft(Kind.NOTICE, text).traces();
            assertThat(traces).hasSizeGreaterThan(7);
            int[] points = text.codePoints().toArray();
            for (Trace trace : traces) {
                if (!trace.pointer().equals("/title")) {
                    assertThat(new String(points, trace.offset(), trace.length()))
                            .isEqualTo(trace.quote());
                }
            }
        }
    }

    @Test
    void a_reply_names_what_it_answers_and_goes_back_to_its_sender() {
        String request = """
                海州市财政局关于追加防汛经费的请示
                海财〔2026〕8号
                海州市人民政府：
                因汛期提前，拟追加防汛经费200万元。
                妥否，请批示。
                海州市财政局
                2026年5月6日
                """;
        SourceDraft draft = OfficialSource.draft(Kind.REPLY, request);
        assertThat(draft.received()).isEqualTo("《海州市财政局关于追加防汛经费的请示》（海财〔2026〕8号）");
        assertThat(draft.addressees()).containsExactly("海州市财政局");
        assertThat(draft.issuers()).containsExactly("海州市人民政府");
        assertThat(draft.subject()).isEqualTo("追加防汛经费");
        assertThat(draft.points()).isEmpty();
    }

    @Test
    void running_text_gets_the_parts_of_its_kind_and_loses_no_sentence() {
        String notes = "截至2026年6月底，全市共有公共机构312家。上半年完成节能改造46家，用电量同比下降5.2%。" + "部分单位空调温度控制不严，问题仍较突出。下一步将逐家检查。";
        SourceDraft draft = OfficialSource.draft(Kind.REPORT, notes);
        assertThat(draft.points()).extracting(Point::heading).containsExactly("基本情况", "主要做法和成效", "存在的主要问题", "下一步工作打算");
        String all = String.join("", draft.points().stream().map(Point::text).toList());
        assertThat(all).hasSameSizeAs(notes).contains("312家", "46家", "5.2%");
    }

    @Test
    void text_without_structure_stays_as_it_is() {
        SourceDraft draft = OfficialSource.draft(Kind.LETTER, "贵局来函收悉。我局同意参加。");
        assertThat(draft.opening()).containsExactly("贵局来函收悉。我局同意参加。");
        assertThat(draft.points()).isEmpty();
        assertThat(draft.date()).isNull();
    }
}
