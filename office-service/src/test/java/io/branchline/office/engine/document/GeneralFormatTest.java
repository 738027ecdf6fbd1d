package io.branchline.office.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.ParsedDocx.Line;
import io.branchline.office.engine.document.ParsedDocx.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012 clauses 5 and 7, row by row, in millimetres and points. */
class GeneralFormatTest {
    private static final double CHARACTER_MM = 156.0 / 28;
    private static final double LINE_PT = 28.95;
    private final ParsedDocx docx = Samples.parsed(Samples.notice());

    @Test
    void clause_5_1_and_5_2_1_the_page_is_a4_with_a_type_area_of_156_by_225_mm() {
        assertThat(docx.pageMm("pgSz", "w")).isCloseTo(210, within(0.1));
        assertThat(docx.pageMm("pgSz", "h")).isCloseTo(297, within(0.1));
        assertThat(docx.pageMm("pgMar", "top")).isCloseTo(37, within(0.1));
        assertThat(docx.pageMm("pgMar", "left")).isCloseTo(28, within(0.1));
        assertThat(docx.pageMm("pgMar", "bottom")).isCloseTo(35, within(0.1));
        assertThat(docx.pageMm("pgMar", "right")).isCloseTo(26, within(0.1));
    }

    @Test
    void clause_5_2_3_a_page_holds_22_lines_of_28_characters_and_no_more() {
        assertThat(docx.section("docGrid", "type")).isEqualTo("linesAndChars");
        double heightPt = (297 - 37 - 35) / 25.4 * 72;
        assertThat((int) (heightPt / ParsedDocx.pt(docx.section("docGrid", "linePitch"))))
                .isEqualTo(22);
        Line body = docx.line("为做好");
        assertThat((int) (heightPt / body.linePt())).isEqualTo(22);
        assertThat(body.lineRule()).isEqualTo("exact");
        double advance = body.run().sizePt() + body.run().spacingPt();
        assertThat((int) (156 / 25.4 * 72 / advance)).isEqualTo(28);
    }

    @Test
    void clause_5_2_2_body_is_size_3_fangsong_and_every_run_names_its_face() {
        Run run = docx.line("为做好").run();
        assertThat(run.eastAsia()).isEqualTo("仿宋");
        assertThat(run.sizePt()).isEqualTo(16);
        assertThat(docx.lines().stream().flatMap(line -> line.runs().stream()))
                .filteredOn(found -> !found.text().isBlank())
                .allMatch(found -> !found.eastAsia().isEmpty());
        assertThat(docx.part("word/theme/theme1.xml")).contains("<a:ea typeface=\"仿宋\"/>");
        assertThat(docx.part("word/fontTable.xml")).contains("FangSong").contains("Noto Serif CJK SC");
    }

    @Test
    void clause_7_2_1_to_7_2_3_copy_number_secrecy_and_urgency_stand_upper_left_in_this_order() {
        List<Line> lines = docx.lines();
        assertThat(lines.get(0).text()).isEqualTo("000012");
        assertThat(lines.get(1).text()).isEqualTo("机密★1年");
        assertThat(lines.get(2).text()).isEqualTo("特急");
        assertThat(lines.get(0).run().sizePt()).isEqualTo(16);
        for (Line line : lines.subList(1, 3)) {
            assertThat(line.run().eastAsia()).isEqualTo("黑体");
            assertThat(line.run().sizePt()).isEqualTo(16);
            assertThat(line.leftMm()).isZero();
        }
    }

    @Test
    void clause_7_2_4_the_mark_is_red_xiaobiaosong_35_mm_below_the_type_area() {
        Line mark = docx.line("海州市人民政府文件");
        double above = docx.lines().subList(0, 3).stream()
                .mapToDouble(line -> line.linePt() + line.beforePt())
                .sum();
        assertThat((above + mark.beforePt()) / 72 * 25.4).isCloseTo(35, within(1.0));
        assertThat(mark.alignment()).isEqualTo("center");
        assertThat(mark.run().eastAsia()).isEqualTo("方正小标宋简体");
        assertThat(mark.run().colour()).isEqualTo("FF0000");
        assertThat(mark.run().sizePt()).isBetween(22.0, 62.4);
    }

    @Test
    void clause_7_2_4_without_control_marks_the_mark_is_as_far_down() {
        ParsedDocx plain = Samples.parsed(Samples.unsealed(List.of("海州市人民政府")));
        assertThat(plain.lines().get(0).beforePt() / 72 * 25.4).isCloseTo(35, within(1.0));
    }

    @Test
    void clause_7_2_5_the_number_is_centred_two_lines_below_the_mark() {
        Line number = docx.line("海政发");
        assertThat(number.text()).isEqualTo("海政发〔2026〕12号");
        assertThat(number.alignment()).isEqualTo("center");
        assertThat(number.beforePt()).isCloseTo(2 * LINE_PT, within(0.2));
        assertThat(number.run().sizePt()).isEqualTo(16);
    }

    @Test
    void clause_7_2_7_a_red_rule_as_wide_as_the_type_area_is_4_mm_below_the_number() {
        Line rule = docx.lines().get(5);
        assertThat(rule.rule("val")).isEqualTo("single");
        assertThat(rule.rule("color")).isEqualTo("FF0000");
        assertThat(rule.leftMm() + rule.rightMm()).isZero();
        double inkToLineEnd = 0.2 * 28.95 - 0.12 * 16;
        assertThat((rule.linePt() + inkToLineEnd) / 72 * 25.4).isCloseTo(4, within(0.2));
    }

    @Test
    void clause_7_3_1_the_title_is_size_2_xiaobiaosong_centred_two_lines_below_the_rule() {
        Line title = docx.line("海州市人民政府\n关于做好");
        assertThat(title.run().eastAsia()).isEqualTo("方正小标宋简体");
        assertThat(title.run().sizePt()).isEqualTo(22);
        assertThat(title.alignment()).isEqualTo("center");
        assertThat(title.beforePt()).isCloseTo(2 * LINE_PT, within(0.2));
    }

    @Test
    void clause_7_3_2_addressees_are_flush_left_one_line_below_the_title_with_a_full_width_colon() {
        Line line = docx.line("各县、区");
        assertThat(line.text()).isEqualTo("各县、区人民政府，市政府各部门：");
        assertThat(line.beforePt()).isCloseTo(LINE_PT, within(0.1));
        assertThat(line.leftMm() + line.firstMm()).isZero();
    }

    @Test
    void clause_7_3_3_paragraphs_are_two_in_and_levels_have_their_faces() {
        for (String beginning : List.of("为做好", "一、", "（一）", "1.", "（1）")) {
            assertThat(docx.line(beginning).firstMm()).as(beginning).isCloseTo(2 * CHARACTER_MM, within(0.1));
        }
        assertThat(docx.line("一、").run().eastAsia()).isEqualTo("黑体");
        assertThat(docx.line("（一）").run().eastAsia()).isEqualTo("楷体");
        assertThat(docx.line("（一）").runs().get(1).eastAsia()).isEqualTo("仿宋");
        assertThat(docx.line("1.").run().eastAsia()).isEqualTo("仿宋");
        assertThat(docx.line("（1）").run().eastAsia()).isEqualTo("仿宋");
    }

    @Test
    void clause_7_3_4_attachments_are_listed_one_line_below_numbered_and_hanging() {
        Line first = docx.line("附件：1.");
        assertThat(first.text()).isEqualTo("附件：1.任务分工表");
        assertThat(first.beforePt()).isCloseTo(LINE_PT, within(0.1));
        assertThat(first.leftMm() + first.firstMm()).isCloseTo(2 * CHARACTER_MM, within(0.1));
        assertThat(first.leftMm()).isCloseTo(6 * CHARACTER_MM, within(0.1));
        Line second = docx.line("2.");
        assertThat(second.leftMm() + second.firstMm()).isCloseTo(5 * CHARACTER_MM, within(0.1));
        assertThat(second.leftMm()).isCloseTo(6 * CHARACTER_MM, within(0.1));
        Line only = Samples.parsed(Samples.unsealed(List.of("海州市人民政府"))).line("附件：");
        assertThat(only.text()).isEqualTo("附件：任务分工表");
        assertThat(only.leftMm()).isCloseTo(5 * CHARACTER_MM, within(0.1));
    }

    @Test
    void clause_7_3_6_the_note_is_in_brackets_two_in_below_the_date() {
        Line note = docx.line("（此件");
        assertThat(note.text()).isEqualTo("（此件公开发布）");
        assertThat(note.firstMm()).isCloseTo(2 * CHARACTER_MM, within(0.1));
        List<String> texts = docx.lines().stream().map(Line::text).toList();
        assertThat(texts.indexOf("（此件公开发布）")).isEqualTo(texts.indexOf("2026年11月3日") + 1);
    }

    @Test
    void clause_7_3_7_an_attachment_begins_a_page_with_its_number_and_a_title_on_line_3() {
        Line label = docx.line("附件2");
        assertThat(label.startsPage()).isTrue();
        assertThat(label.run().eastAsia()).isEqualTo("黑体");
        assertThat(label.run().sizePt()).isEqualTo(16);
        assertThat(label.leftMm() + label.firstMm()).isZero();
        Line title = docx.line("检查表");
        assertThat(title.alignment()).isEqualTo("center");
        assertThat(title.beforePt()).isCloseTo(LINE_PT, within(0.1));
        assertThat(title.run().sizePt()).isEqualTo(22);
    }
}
