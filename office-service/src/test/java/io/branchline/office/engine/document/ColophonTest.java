package io.branchline.office.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.ParsedDocx.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012 clauses 7.4 and 7.5: the colophon and the page numbers. */
class ColophonTest {
    private final ParsedDocx docx = Samples.parsed(Samples.notice());
    private final String xml = docx.part("word/document.xml");

    @Test
    void clause_7_4_1_rules_are_as_wide_as_the_type_area_and_outer_ones_thicker() {
        assertThat(number("<w:tblW[^>]*w:w=\"(\\d+)\"") / 1440 * 25.4).isCloseTo(156, within(0.1));
        assertThat(weightMm("top")).isCloseTo(0.35, within(0.02));
        assertThat(weightMm("bottom")).isCloseTo(0.35, within(0.02));
        assertThat(weightMm("insideH")).isCloseTo(0.25, within(0.02));
    }

    @Test
    void clause_7_4_1_the_last_rule_is_on_the_lower_edge_of_the_type_area() {
        assertThat(xml).containsPattern("positionV relativeFrom=\"margin\"><wp:align>bottom</wp:align>");
        double boxMm = number("<wp:extent cx=\"5616\\d*\" cy=\"(\\d+)\"") / 36_000;
        double rowsMm = 0;
        Matcher rows = Pattern.compile("<w:trHeight[^>]*w:val=\"(\\d+)\"").matcher(xml);
        while (rows.find()) {
            rowsMm += ParsedDocx.mm(rows.group(1));
        }
        assertThat(boxMm - rowsMm).isBetween(0.0, 1.0);
    }

    @Test
    void clause_7_4_2_copies_and_printing_are_size_4_one_in_on_both_sides() {
        Line copies = docx.line("抄送：");
        assertThat(copies.text()).isEqualTo("抄送：市委各部门，市监委。");
        assertThat(copies.run().sizePt()).isEqualTo(14);
        assertThat(copies.run().eastAsia()).isEqualTo("仿宋");
        double characterMm = 14 / 72.0 * 25.4;
        assertThat(copies.leftMm() + copies.firstMm()).isCloseTo(characterMm, within(0.1));
        assertThat(copies.rightMm()).isCloseTo(characterMm, within(0.1));
        Line printing = docx.line("海州市人民政府办公室");
        assertThat(printing.text()).isEqualTo("海州市人民政府办公室\t2026年11月4日印发");
        assertThat(printing.leftMm()).isCloseTo(characterMm, within(0.1));
        assertThat(printing.stopMm()).isCloseTo(156 - characterMm, within(0.1));
    }

    @Test
    void clause_7_5_page_numbers_are_outside_one_in_with_an_em_rule_on_each_side() {
        assertThat(docx.part("word/settings.xml")).contains("evenAndOddHeaders");
        Line odd = footer("default");
        Line even = footer("even");
        assertThat(odd.alignment()).isEqualTo("right");
        assertThat(even.alignment()).isEqualTo("left");
        double characterMm = 14 / 72.0 * 25.4;
        assertThat(odd.rightMm()).isCloseTo(characterMm, within(0.1));
        assertThat(even.leftMm()).isCloseTo(characterMm, within(0.1));
        assertThat(odd.text()).isEqualTo("— 1 —");
        assertThat(odd.run().eastAsia()).isEqualTo("宋体");
        assertThat(odd.run().sizePt()).isEqualTo(14);
    }

    @Test
    void clause_7_5_the_em_rule_is_7_mm_below_the_type_area() {
        double footerMm = docx.pageMm("pgMar", "footer");
        double lineMm = footer("default").linePt() / 72 * 25.4;
        double baselineBelowTypeArea = 35 - footerMm - lineMm + 0.8 * lineMm;
        double rule = baselineBelowTypeArea - 0.38 * 14 / 72 * 25.4;
        assertThat(rule).isCloseTo(7, within(0.3));
    }

    private Line footer(String type) {
        Matcher reference = Pattern.compile("<w:footerReference w:type=\"" + type + "\" r:id=\"(rId\\d+)\"")
                .matcher(xml);
        assertThat(reference.find()).isTrue();
        Matcher target = Pattern.compile("<Relationship [^>]*" + reference.group(1) + "\"[^>]*>")
                .matcher(docx.part("word/_rels/document.xml.rels"));
        assertThat(target.find()).isTrue();
        String name = target.group().replaceAll(".*Target=\"([^\"]+)\".*", "$1");
        return docx.lines("word/" + name).get(0);
    }

    private double weightMm(String edge) {
        return number("<w:" + edge + " w:val=\"single\" w:sz=\"(\\d+)\"[^>]*w:color=\"000000\"") / 8 / 72 * 25.4;
    }

    private double number(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(xml);
        assertThat(matcher.find()).as(pattern).isTrue();
        return Double.parseDouble(matcher.group(1));
    }
}
