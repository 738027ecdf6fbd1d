package io.branchline.office.engine.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.Samples;
import io.branchline.office.engine.document.pdf.MeasuredPdf.Bar;
import io.branchline.office.engine.document.pdf.MeasuredPdf.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012 clause 10 and joint documents, measured on the drawn page. */
class SpecialPdfTest {
    private static final int RED = 0xFF0000;
    private static final double CHARACTER = 156.0 / 28;
    private static final double LINE = 225.0 / 22;
    private static final double PT = 25.4 / 72;

    @Test
    void clause_10_1_the_letter_has_its_mark_30_mm_down_and_double_rules_of_170_mm() {
        MeasuredPdf pdf = MeasuredPdf.of(OfficialPdfTest.pdf(Samples.letter()));
        Row mark = pdf.rows(1).get(0);
        assertThat(mark.text()).isEqualTo("海州市财政局");
        assertThat(mark.first().rgb()).isEqualTo(RED);
        assertThat(mark.baselineMm() - 0.86 * mark.first().sizePt() * PT).isCloseTo(30, within(0.6));
        List<Bar> rules = pdf.bars(1).stream().filter(bar -> bar.rgb() == RED).toList();
        assertThat(rules).hasSize(4).allSatisfy(rule -> {
            assertThat(rule.widthMm()).isCloseTo(170, within(0.05));
            assertThat(rule.xMm()).isCloseTo(20, within(0.05));
        });
        double inkBottom = mark.baselineMm() + 0.1 * mark.first().sizePt() * PT;
        assertThat(rules.get(0).topMm() - inkBottom).isCloseTo(4, within(0.6));
        assertThat(rules.get(0).heightMm()).isGreaterThan(2 * rules.get(1).heightMm());
        assertThat(rules.get(3).topMm() + rules.get(3).heightMm() / 2).isCloseTo(297 - 20, within(0.1));
        assertThat(rules.get(3).heightMm()).isGreaterThan(2 * rules.get(2).heightMm());
    }

    @Test
    void clause_10_1_number_and_urgency_share_the_first_line_and_page_1_has_no_number() {
        MeasuredPdf pdf = MeasuredPdf.of(OfficialPdfTest.pdf(Samples.letter()));
        Row row = pdf.row("加急");
        assertThat(row.text()).isEqualTo("加急海政发〔2026〕12号");
        assertThat(row.first().xMm()).isCloseTo(28, within(0.05));
        assertThat(row.last().xMm() + CHARACTER).isCloseTo(184, within(0.1));
        double underRule =
                row.baselineMm() - 0.86 * 16 * PT - pdf.bars(1).get(1).topMm();
        assertThat(underRule).isCloseTo(7.0 / 8 * 16 * PT, within(1.5));
        assertThat(pdf.rows(1)).noneMatch(found -> found.text().contains("— 1 —"));
        assertThat(pdf.row("抄送：").text()).doesNotContain("印发");
        assertThat(pdf.bars(pdf.pages())).noneMatch(bar -> bar.rgb() == 0);
    }

    @Test
    void clause_10_2_the_order_has_its_mark_20_mm_down_and_two_lines_to_number_and_body() {
        MeasuredPdf pdf = MeasuredPdf.of(OfficialPdfTest.pdf(Samples.order()));
        Row mark = pdf.rows(1).get(0);
        assertThat(mark.baselineMm() - 0.86 * mark.first().sizePt() * PT).isCloseTo(37 + 20, within(0.2));
        Row number = pdf.row("第7号");
        assertThat(number.first().xMm() - 28).isCloseTo(184 - number.rightMm(), within(0.3));
        assertThat(pdf.row("为做好").baselineMm() - number.baselineMm()).isCloseTo(3 * LINE, within(0.1));
        assertThat(pdf.bars(1)).noneMatch(bar -> bar.rgb() == RED);
    }

    @Test
    void clause_10_3_the_roster_of_minutes_hangs_after_its_colon() {
        MeasuredPdf pdf = MeasuredPdf.of(OfficialPdfTest.pdf(Samples.minutes()));
        Row present = pdf.row("出席：");
        List<Row> rows = pdf.rows(present.page());
        Row next = rows.get(rows.indexOf(present) + 1);
        assertThat(present.first().xMm()).isCloseTo(28 + 2 * CHARACTER, within(0.05));
        assertThat(next.first().xMm()).isCloseTo(28 + 5 * CHARACTER, within(0.05));
        assertThat(pdf.rows(1).get(0).text()).isEqualTo("海州市人民政府会议纪要");
    }

    @Test
    void clause_7_2_4_joint_issuers_are_spread_to_one_width_with_the_suffix_beside_them() {
        List<String> issuers = List.of("海州市财政局", "海州市发展和改革委员会");
        MeasuredPdf pdf = MeasuredPdf.of(OfficialPdfTest.pdf(Samples.request(issuers, List.of("张三", "李四"))));
        Row upper = pdf.row("海州市财政局");
        Row lower = pdf.row("海州市发展和改革委员会");
        assertThat(upper.first().xMm()).isCloseTo(lower.first().xMm(), within(0.1));
        double upperEnd = upper.letters().get("海州市财政局".length() - 1).xMm();
        double lowerEnd = lower.letters().get("海州市发展和改革委员会".length() - 1).xMm();
        assertThat(upperEnd).isCloseTo(lowerEnd, within(0.5));
        Row suffix = pdf.row("文件");
        assertThat(suffix.baselineMm()).isBetween(upper.baselineMm(), lower.baselineMm());
        assertThat(suffix.first().xMm()).isGreaterThan(lowerEnd);
    }
}
