package io.branchline.office.engine.document.clause;

import static io.branchline.office.engine.document.clause.Row.CHARACTER;
import static io.branchline.office.engine.document.clause.Row.LINE;
import static io.branchline.office.engine.document.clause.Row.POINT;
import static io.branchline.office.engine.document.clause.Row.always;
import static io.branchline.office.engine.document.clause.Row.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.pdf.MeasuredPdf;
import io.branchline.office.engine.document.pdf.MeasuredPdf.Row;
import java.util.List;

/** Grid, title, body and attachments on the drawn page, clauses 5.2.3, 7.3.1 to 7.3.4 and 7.3.7. */
final class PdfBody {
    private static final double SIZE_2 = 22 * POINT;

    static final List<io.branchline.office.engine.document.clause.Row<MeasuredPdf>> ROWS = List.of(
            always("5.2.3", (document, pdf) -> grid(pdf)),
            when("7.3.1", document -> document.format() != Format.ORDER, PdfBody::title),
            when("7.3.2", document -> !document.addressees().isEmpty(), PdfBody::addressees),
            when("7.3.3 first", PdfBody::open, PdfBody::bodyBelowTitle),
            always("7.3.3", (document, pdf) -> levels(pdf)),
            when("7.3.4", document -> !document.attachments().isEmpty(), PdfBody::list),
            when("7.3.7", document -> !document.attachments().isEmpty(), PdfBody::annexes));

    private PdfBody() {}

    private static boolean open(OfficialDocument document) {
        return document.addressees().isEmpty() && document.format() != Format.ORDER;
    }

    /** Lines of the body follow each other at 225/22 mm, hold at most 28 characters and begin with no closing mark. */
    private static void grid(MeasuredPdf pdf) {
        for (int page = 1; page <= pdf.pages(); page++) {
            List<Row> rows = pdf.rows(page).stream()
                    .filter(row -> Math.abs(row.first().sizePt() - 16) < 0.01)
                    .toList();
            assertThat(rows.size()).isLessThanOrEqualTo(22);
            for (Row row : rows) {
                assertThat(row.letters().size()).isLessThanOrEqualTo(56);
                assertThat(row.text().strip()).doesNotMatch("^[，。、；：？！）〕》”’%].*");
            }
            for (int i = 1; i < rows.size(); i++) {
                double lines = (rows.get(i).baselineMm() - rows.get(i - 1).baselineMm()) / LINE;
                boolean running = rows.get(i).letters().size() > 20 && page > 1;
                assertThat(running ? Math.abs(lines - Math.rint(lines)) : 0).isLessThan(0.01);
            }
        }
        List<Row> full =
                pdf.rows(1).stream().filter(row -> row.letters().size() == 28).toList();
        assertThat(full).allSatisfy(row -> assertThat(row.rightMm()).isCloseTo(184, within(0.3)));
    }

    /** The rows of the title: those of 22 points on page 1. */
    private static List<Row> titleRows(MeasuredPdf pdf) {
        return pdf.rows(1).stream()
                .filter(row -> Math.abs(row.first().sizePt() - 22) < 0.01
                        && row.first().rgb() == 0)
                .toList();
    }

    private static void title(OfficialDocument document, MeasuredPdf pdf) {
        List<Row> rows = titleRows(pdf);
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(row.text());
            assertThat(row.first().xMm() - 28).isCloseTo(184 - row.rightMm(), within(SIZE_2 / 20));
        }
        assertThat(text).hasToString(document.title());
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).baselineMm() - rows.get(i - 1).baselineMm()).isCloseTo(LINE, within(0.05));
        }
        double top = rows.get(0).baselineMm() - 0.8 * LINE;
        double above = document.format() == Format.LETTER ? lineEndAbove(pdf, rows.get(0)) : ruleEnd(pdf);
        assertThat(top - above).isCloseTo(2 * LINE, within(0.3));
    }

    private static double lineEndAbove(MeasuredPdf pdf, Row title) {
        List<Row> rows = pdf.rows(1);
        return rows.get(rows.indexOf(title) - 1).baselineMm() + 0.2 * LINE;
    }

    private static double ruleEnd(MeasuredPdf pdf) {
        var rule = pdf.bars(1).get(0);
        return rule.topMm() + rule.heightMm();
    }

    private static void addressees(OfficialDocument document, MeasuredPdf pdf) {
        List<Row> title = titleRows(pdf);
        Row row = pdf.row("市人民政府：");
        assertThat(row.first().xMm()).isCloseTo(28, within(0.05));
        double above = title.get(title.size() - 1).baselineMm();
        assertThat(row.baselineMm() - above).isCloseTo(2 * LINE, within(0.1));
        assertThat(pdf.row("春季学期").baselineMm() - row.baselineMm()).isCloseTo(LINE, within(0.05));
        assertThat(pdf.row("春季学期").page()).as("body on page 1").isEqualTo(1);
    }

    private static void bodyBelowTitle(OfficialDocument document, MeasuredPdf pdf) {
        List<Row> title = titleRows(pdf);
        double above = title.get(title.size() - 1).baselineMm();
        assertThat(pdf.row("春季学期").baselineMm() - above).isCloseTo(2 * LINE, within(0.1));
    }

    private static void levels(MeasuredPdf pdf) {
        for (String beginning : List.of("春季学期", "一、", "（一）", "1.", "（1）", "二、")) {
            Row row = pdf.row(beginning);
            assertThat(row.first().xMm()).as(beginning).isCloseTo(28 + 2 * CHARACTER, within(0.05));
            assertThat(row.first().sizePt()).as(beginning).isCloseTo(16, within(0.01));
        }
    }

    private static void list(OfficialDocument document, MeasuredPdf pdf) {
        boolean several = document.attachments().size() > 1;
        Row first = pdf.row("附件：");
        assertThat(first.first().xMm()).isCloseTo(28 + 2 * CHARACTER, within(0.05));
        List<Row> rows = pdf.rows(first.page());
        int at = rows.indexOf(first);
        if (at > 0) {
            double above = rows.get(at - 1).baselineMm();
            assertThat(first.baselineMm() - above).isCloseTo(2 * LINE, within(0.1));
        }
        if (several) {
            double name = 28 + 6 * CHARACTER;
            assertThat(first.letters().get(5).xMm()).isCloseTo(name, within(CHARACTER / 4));
            assertThat(next(pdf, first).first().xMm()).as("continuation").isCloseTo(name, within(0.05));
            assertThat(pdf.row("2.教材清单").first().xMm()).isCloseTo(28 + 5 * CHARACTER, within(0.05));
        }
    }

    /** The row after this one, which may be on the next page. */
    private static Row next(MeasuredPdf pdf, Row row) {
        List<Row> rows = pdf.rows(row.page());
        int below = rows.indexOf(row) + 1;
        boolean pageEnds = below == rows.size() || rows.get(below).baselineMm() > 262;
        return pageEnds ? pdf.rows(row.page() + 1).get(0) : rows.get(below);
    }

    private static void annexes(OfficialDocument document, MeasuredPdf pdf) {
        boolean several = document.attachments().size() > 1;
        for (int i = 0; i < document.attachments().size(); i++) {
            if (document.attachments().get(i).body().isEmpty()) {
                continue;
            }
            String wanted = several ? "附件" + (i + 1) : "附件";
            int page = 1;
            while (!pdf.rows(page).get(0).text().equals(wanted)) {
                page++;
            }
            Row label = pdf.rows(page).get(0);
            Row title = pdf.rows(page).get(1);
            assertThat(label.first().xMm()).isCloseTo(28, within(0.05));
            assertThat(label.baselineMm() - 0.8 * LINE).isCloseTo(37, within(0.1));
            assertThat(title.text()).isEqualTo(document.attachments().get(i).title());
            assertThat(title.baselineMm() - label.baselineMm()).isCloseTo(2 * LINE, within(0.05));
            assertThat(title.first().xMm() - 28).isCloseTo(184 - title.rightMm(), within(0.3));
        }
    }
}
