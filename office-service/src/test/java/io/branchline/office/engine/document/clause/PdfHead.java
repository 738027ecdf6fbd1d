package io.branchline.office.engine.document.clause;

import static io.branchline.office.engine.document.clause.Row.CHARACTER;
import static io.branchline.office.engine.document.clause.Row.LINE;
import static io.branchline.office.engine.document.clause.Row.POINT;
import static io.branchline.office.engine.document.clause.Row.always;
import static io.branchline.office.engine.document.clause.Row.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.pdf.MeasuredPdf;
import io.branchline.office.engine.document.pdf.MeasuredPdf.Bar;
import io.branchline.office.engine.document.pdf.MeasuredPdf.Row;
import java.util.List;

/** Type area and head on the drawn page, clauses 5, 7.2, 10.1 and 10.2. The type area is 28 to 184 by 37 to 262 mm. */
final class PdfHead {
    private static final int RED = 0xFF0000;
    /** Ink of a Chinese character above and below its baseline, in parts of the type size. */
    private static final double ABOVE = 0.86;

    private static final double BELOW = 0.1;

    static final List<io.branchline.office.engine.document.clause.Row<MeasuredPdf>> ROWS = List.of(
            always("5.2.1", (document, pdf) -> typeArea(document, pdf)),
            when("7.2.1 to 7.2.3", PdfHead::controlled, PdfHead::control),
            when("7.2.4", document -> document.format() != Format.LETTER, PdfHead::mark),
            when("7.2.5", PdfHead::centred, PdfHead::number),
            when("7.2.6", document -> !document.signers().isEmpty(), PdfHead::signers),
            when("7.2.7", PdfHead::ruled, PdfHead::rule),
            when("10.1", document -> document.format() == Format.LETTER, PdfHead::letter),
            when("10.2", document -> document.format() == Format.ORDER, (document, pdf) -> order(pdf)));

    private PdfHead() {}

    private static boolean controlled(OfficialDocument document) {
        return document.control() != Control.NONE && document.format() != Format.LETTER;
    }

    private static boolean centred(OfficialDocument document) {
        return document.signers().isEmpty() && document.format() != Format.LETTER;
    }

    private static boolean ruled(OfficialDocument document) {
        return document.format() == Format.GENERAL || document.format() == Format.MINUTES;
    }

    private static void typeArea(OfficialDocument document, MeasuredPdf pdf) {
        for (int page = 1; page <= pdf.pages(); page++) {
            boolean letterhead = page == 1 && document.format() == Format.LETTER;
            for (Row row : pdf.rows(page)) {
                boolean number = row.text().startsWith("— ");
                assertThat(row.first().xMm()).as(row.text()).isGreaterThan(27.9);
                assertThat(row.rightMm()).as(row.text()).isLessThan(184.4);
                if (!number && !letterhead) {
                    assertThat(row.baselineMm() - ABOVE * row.first().sizePt() * POINT)
                            .as(row.text())
                            .isGreaterThan(37);
                    assertThat(row.baselineMm()).as(row.text()).isLessThan(262);
                }
            }
        }
    }

    private static void control(OfficialDocument document, MeasuredPdf pdf) {
        List<Row> rows = pdf.rows(1);
        assertThat(rows.subList(0, 3)).extracting(Row::text).containsExactly("000027", "秘密★6个月", "加急");
        for (int i = 0; i < 3; i++) {
            assertThat(rows.get(i).first().xMm()).isCloseTo(28, within(0.05));
            assertThat(rows.get(i).first().sizePt()).isCloseTo(16, within(0.01));
            assertThat(rows.get(i).baselineMm() - 0.8 * LINE).isCloseTo(37 + i * LINE, within(0.1));
        }
    }

    private static void mark(OfficialDocument document, MeasuredPdf pdf) {
        boolean joint = document.issuers().size() > 1;
        Row mark = pdf.row(joint ? document.issuers().get(0) : document.mark());
        double ink = mark.baselineMm() - ABOVE * mark.first().sizePt() * POINT;
        assertThat(ink - 37).isCloseTo(document.format() == Format.ORDER ? 20 : 35, within(0.4));
        assertThat(mark.first().rgb()).isEqualTo(RED);
        if (!joint) {
            assertThat(mark.first().xMm() - 28).isCloseTo(184 - mark.rightMm(), within(0.3));
            return;
        }
        double left = mark.first().xMm();
        double end = 0;
        for (String issuer : document.issuers()) {
            Row row = pdf.row(issuer);
            assertThat(row.first().xMm()).isCloseTo(left, within(0.1));
            double last = row.letters().get(issuer.length() - 1).xMm();
            assertThat(last).isCloseTo(end == 0 ? last : end, within(0.5));
            end = last;
        }
        Row middle = pdf.row(document.issuers().get(1));
        Row suffix = pdf.row("文件");
        double suffixMiddle = suffix.baselineMm() - 0.38 * suffix.first().sizePt() * POINT;
        double namesMiddle = middle.baselineMm() - 0.38 * middle.first().sizePt() * POINT;
        assertThat(suffixMiddle).isCloseTo(namesMiddle, within(0.5));
        assertThat(suffix.first().xMm()).isGreaterThan(end);
    }

    /** The ink of the last line of the mark. */
    private static double markEnd(OfficialDocument document, MeasuredPdf pdf) {
        boolean joint = document.issuers().size() > 1;
        Row mark = pdf.row(joint ? document.issuers().get(document.issuers().size() - 1) : document.mark());
        return mark.baselineMm() + BELOW * mark.first().sizePt() * POINT;
    }

    private static void number(OfficialDocument document, MeasuredPdf pdf) {
        Row number = pdf.row(String.valueOf(document.number()));
        assertThat(number.first().sizePt()).isCloseTo(16, within(0.01));
        assertThat(number.first().xMm() - 28).isCloseTo(184 - number.rightMm(), within(0.3));
        twoLinesBelowMark(document, pdf, number);
    }

    /** Two empty lines lie between the mark's line and the number's; the ink of either keeps a little off its line's edge. */
    private static void twoLinesBelowMark(OfficialDocument document, MeasuredPdf pdf, Row number) {
        double lineTop = number.baselineMm() - 0.8 * LINE;
        assertThat(lineTop - markEnd(document, pdf)).isBetween(2 * LINE - 0.3, 2 * LINE + 3.2);
    }

    private static void signers(OfficialDocument document, MeasuredPdf pdf) {
        Row number = pdf.row("南教发〔2026〕6号");
        assertThat(number.first().xMm()).isCloseTo(28 + CHARACTER, within(0.05));
        boolean one = document.signers().size() == 1;
        Row first = one ? number : pdf.row("签发人：");
        assertThat(first.text()).endsWith(one ? "签发人：陈晨" : "签发人：陈　晨　欧阳明");
        assertThat(first.rightMm()).isCloseTo(184 - CHARACTER, within(0.3));
        twoLinesBelowMark(document, pdf, first);
        if (!one) {
            assertThat(number.text()).endsWith("号李　响");
            assertThat(number.baselineMm() - first.baselineMm()).isCloseTo(LINE, within(0.05));
            double upper = first.letters().get(4).xMm();
            double lower = number.letters().get("南教发〔2026〕6号".length()).xMm();
            assertThat(lower).isCloseTo(upper, within(0.1));
        }
    }

    private static void rule(OfficialDocument document, MeasuredPdf pdf) {
        Row number = pdf.row(String.valueOf(document.number()));
        List<Bar> rules = pdf.bars(1).stream().filter(bar -> bar.rgb() == RED).toList();
        assertThat(rules).hasSize(1);
        assertThat(rules.get(0).xMm()).isCloseTo(28, within(0.05));
        assertThat(rules.get(0).widthMm()).isCloseTo(156, within(0.05));
        double ink = number.baselineMm() + BELOW * 16 * POINT;
        assertThat(rules.get(0).topMm() - ink).isCloseTo(4, within(0.4));
    }

    private static void letter(OfficialDocument document, MeasuredPdf pdf) {
        Row mark = pdf.rows(1).get(0);
        assertThat(mark.text()).isEqualTo(document.mark());
        assertThat(mark.baselineMm() - ABOVE * mark.first().sizePt() * POINT).isCloseTo(30, within(0.6));
        List<Bar> rules = pdf.bars(1).stream().filter(bar -> bar.rgb() == RED).toList();
        assertThat(rules).hasSize(4).allSatisfy(rule -> {
            assertThat(rule.widthMm()).isCloseTo(170, within(0.05));
            assertThat(rule.xMm()).isCloseTo(20, within(0.05));
        });
        double ink = mark.baselineMm() + BELOW * mark.first().sizePt() * POINT;
        assertThat(rules.get(0).topMm() - ink).isCloseTo(4, within(0.6));
        assertThat(rules.get(0).heightMm()).isGreaterThan(rules.get(1).heightMm());
        assertThat(rules.get(3).topMm() + rules.get(3).heightMm() / 2).isCloseTo(277, within(0.1));
        assertThat(rules.get(3).heightMm()).isGreaterThan(rules.get(2).heightMm());
        Row first = pdf.rows(1).get(1);
        assertThat(first.text()).endsWith("南教发〔2026〕6号");
        assertThat(first.rightMm()).isCloseTo(184, within(0.3));
        double under = first.baselineMm() - ABOVE * 16 * POINT - rules.get(1).topMm();
        assertThat(under).isCloseTo(7.0 / 8 * 16 * POINT, within(1.5));
        for (int page = 2; page <= pdf.pages(); page++) {
            assertThat(pdf.bars(page)).noneMatch(bar -> bar.rgb() == RED);
        }
    }

    private static void order(MeasuredPdf pdf) {
        Row number = pdf.row("第5号");
        assertThat(pdf.row("春季学期").baselineMm() - number.baselineMm()).isCloseTo(3 * LINE, within(0.1));
        assertThat(pdf.bars(1)).noneMatch(bar -> bar.rgb() == RED);
    }
}
