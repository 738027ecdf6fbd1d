package io.branchline.office.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.ParsedDocx.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012 clause 10: letter, order and minutes formats. */
class SpecialFormatTest {
    private static final double CHARACTER_MM = 156.0 / 28;
    private static final double LINE_PT = 28.95;

    @Test
    void clause_10_1_the_letters_mark_is_red_and_30_mm_below_the_pages_edge() {
        ParsedDocx letter = Samples.parsed(Samples.letter());
        assertThat(letter.pageMm("pgMar", "header")).isCloseTo(30, within(0.1));
        Line mark = letter.lines(firstHeader(letter)).get(0);
        assertThat(mark.text()).startsWith("海州市财政局");
        assertThat(mark.run().colour()).isEqualTo("FF0000");
        assertThat(mark.run().eastAsia()).isEqualTo("方正小标宋简体");
        assertThat(mark.alignment()).isEqualTo("center");
    }

    @Test
    void clause_10_1_double_rules_of_170_mm_are_4_mm_below_the_mark_and_20_mm_above_the_edge() {
        ParsedDocx letter = Samples.parsed(Samples.letter());
        String header = letter.part(firstHeader(letter));
        double markMm = letter.lines(firstHeader(letter)).get(0).run().sizePt() / 72 * 25.4;
        List<double[]> rules = rules(header);
        assertThat(rules).hasSize(4).allSatisfy(rule -> assertThat(rule[1]).isCloseTo(170, within(0.1)));
        assertThat(rules.get(0)[0]).isCloseTo(30 + markMm + 4, within(0.2));
        assertThat(rules.get(0)[2]).as("thick over thin").isGreaterThan(rules.get(1)[2]);
        assertThat(rules.get(1)[0]).isGreaterThan(rules.get(0)[0]);
        assertThat(rules.get(3)[0]).isCloseTo(297 - 20, within(0.1));
        assertThat(rules.get(2)[2]).as("thin over thick").isLessThan(rules.get(3)[2]);
        assertThat(rules.get(2)[0]).isLessThan(rules.get(3)[0]);
    }

    @Test
    void clause_10_1_the_number_is_right_on_the_first_line_under_the_rule() {
        Line first = Samples.parsed(Samples.letter()).lines().get(0);
        assertThat(first.text()).isEqualTo("加急\t海政发〔2026〕12号");
        assertThat(first.stopMm()).isCloseTo(156, within(0.1));
        assertThat(first.runs().get(0).eastAsia()).isEqualTo("黑体");
    }

    @Test
    void clause_10_1_page_one_has_no_number_and_the_colophon_neither_printing_nor_rules() {
        ParsedDocx letter = Samples.parsed(Samples.letter());
        String xml = letter.part("word/document.xml");
        assertThat(xml).contains("titlePg").doesNotContain("tblBorders").doesNotContain("印发</w:t>");
        assertThat(letter.line("抄送：").text()).isEqualTo("抄送：市委各部门，市监委。");
        assertThat(letter.names("word/footer"))
                .anySatisfy(name -> assertThat(letter.part(name)).doesNotContain("PAGE"));
    }

    @Test
    void clause_10_2_an_orders_mark_is_20_mm_down_its_number_two_lines_below_and_the_body_two_below_that() {
        List<Line> lines = Samples.parsed(Samples.order()).lines();
        assertThat(lines.get(0).text()).isEqualTo("海州市人民政府令");
        assertThat(lines.get(0).beforePt() / 72 * 25.4).isCloseTo(20, within(1.0));
        assertThat(lines.get(0).run().colour()).isEqualTo("FF0000");
        assertThat(lines.get(1).text()).isEqualTo("第7号");
        assertThat(lines.get(1).alignment()).isEqualTo("center");
        assertThat(lines.get(1).beforePt()).isCloseTo(2 * LINE_PT, within(0.2));
    }

    @Test
    void clause_7_3_5_3_an_order_is_signed_with_office_and_stamp_four_in() {
        ParsedDocx order = Samples.parsed(Samples.order());
        Line stamp = order.line("市长");
        assertThat(stamp.text()).isEqualTo("市长　　张三");
        assertThat(stamp.rightMm()).isCloseTo(4 * CHARACTER_MM, within(0.1));
        Line date = order.line("2026年11月3日");
        assertThat(date.beforePt()).isCloseTo(LINE_PT, within(0.1));
        assertThat(date.rightMm()).isCloseTo(4 * CHARACTER_MM, within(0.1));
    }

    @Test
    void clause_10_3_minutes_have_their_mark_35_mm_down_and_a_roster_but_no_signature() {
        ParsedDocx minutes = Samples.parsed(Samples.minutes());
        Line mark = minutes.lines().get(0);
        assertThat(mark.text()).isEqualTo("海州市人民政府会议纪要");
        assertThat(mark.beforePt() / 72 * 25.4).isCloseTo(35, within(1.0));
        Line present = minutes.line("出席：");
        assertThat(present.runs().get(0).eastAsia()).isEqualTo("黑体");
        assertThat(present.runs().get(0).text()).isEqualTo("出席：");
        assertThat(present.runs().get(1).eastAsia()).isEqualTo("仿宋");
        assertThat(present.leftMm() + present.firstMm()).isCloseTo(2 * CHARACTER_MM, within(0.1));
        assertThat(present.leftMm()).isCloseTo(5 * CHARACTER_MM, within(0.1));
        assertThat(present.beforePt()).isCloseTo(LINE_PT, within(0.1));
        assertThat(minutes.line("请假：").text()).isEqualTo("请假：市教育局钱七");
        assertThat(minutes.line("列席：").text()).isEqualTo("列席：市电力公司孙八");
        assertThat(minutes.lines()).noneMatch(line -> line.text().equals("2026年11月3日"));
    }

    private static String firstHeader(ParsedDocx docx) {
        return docx.names("word/header").stream()
                .filter(name -> docx.part(name).contains("wps:wsp"))
                .findFirst()
                .orElseThrow();
    }

    /** Place below the page's edge, width (mm) and weight (pt) of each drawn line. */
    private static List<double[]> rules(String header) {
        Pattern pattern = Pattern.compile(
                "<wp:positionV relativeFrom=\"page\"><wp:posOffset>(\\d+)</wp:posOffset>.*?<wp:extent cx=\"(\\d+)\".*?<a:ln w=\"(\\d+)\"",
                Pattern.DOTALL);
        List<double[]> rules = new ArrayList<>();
        Matcher matcher = pattern.matcher(header);
        while (matcher.find()) {
            rules.add(new double[] {
                Double.parseDouble(matcher.group(1)) / 36_000,
                Double.parseDouble(matcher.group(2)) / 36_000,
                Double.parseDouble(matcher.group(3)) / 12_700
            });
        }
        return rules;
    }
}
