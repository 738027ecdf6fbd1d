package io.branchline.office.engine.document.clause;

import static io.branchline.office.engine.document.clause.Row.CHARACTER;
import static io.branchline.office.engine.document.clause.Row.LINE;
import static io.branchline.office.engine.document.clause.Row.SIZE_4;
import static io.branchline.office.engine.document.clause.Row.always;
import static io.branchline.office.engine.document.clause.Row.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.official.Signing.Manner;
import io.branchline.office.engine.document.pdf.MeasuredPdf;
import io.branchline.office.engine.document.pdf.MeasuredPdf.Bar;
import io.branchline.office.engine.document.pdf.MeasuredPdf.Letter;
import io.branchline.office.engine.document.pdf.MeasuredPdf.Row;
import java.util.List;

/** Signing, colophon, page numbers and roster on the drawn page: clauses 7.3.5, 7.3.6, 7.4, 7.5, 10.1 and 10.3. */
final class PdfFoot {
    /** A seal of 45 mm, in lines of the grid. */
    private static final double SEAL = 45 / LINE;

    static final List<io.branchline.office.engine.document.clause.Row<MeasuredPdf>> ROWS = List.of(
            when("7.3.5.1", document -> signed(document, Manner.SEALED), PdfFoot::sealed),
            when("7.3.5.2", document -> signed(document, Manner.UNSEALED), PdfFoot::unsealed),
            when("7.3.5.3", document -> document.format() == Format.ORDER, (document, pdf) -> stamped(pdf)),
            when("7.3.6", document -> document.note() != null, (document, pdf) -> note(document, pdf)),
            when("7.4", PdfFoot::printed, (document, pdf) -> colophon(pdf)),
            when("10.1 colophon", PdfFoot::letterCopies, (document, pdf) -> letterColophon(pdf)),
            always("7.5", PdfFoot::pageNumbers),
            when("10.3", document -> document.format() == Format.MINUTES, (document, pdf) -> roster(pdf)));

    private PdfFoot() {}

    private static boolean signed(OfficialDocument document, Manner manner) {
        return !document.signing().names().isEmpty() && document.signing().manner() == manner;
    }

    private static boolean printed(OfficialDocument document) {
        return !document.distribution().isEmpty() && document.format() != Format.LETTER;
    }

    private static boolean letterCopies(OfficialDocument document) {
        return !document.distribution().isEmpty() && document.format() == Format.LETTER;
    }

    /** The row over the date. */
    private static Row name(MeasuredPdf pdf) {
        Row date = pdf.row(Cases.DATE);
        List<Row> rows = pdf.rows(date.page());
        return rows.get(rows.indexOf(date) - 1);
    }

    private static void sealed(OfficialDocument document, MeasuredPdf pdf) {
        Row date = pdf.row(Cases.DATE);
        Row name = name(pdf);
        List<String> names = document.signing().names();
        int length = names.get(names.size() - 1).length();
        assertThat(date.rightMm()).isCloseTo(184 - 4 * CHARACTER, within(0.3));
        List<Letter> last = name.letters()
                .subList(name.letters().size() - length, name.letters().size());
        double centre = (last.get(0).xMm() + name.rightMm()) / 2;
        assertThat(centre).isCloseTo((date.first().xMm() + date.rightMm()) / 2, within(0.5));
        assertThat(date.baselineMm() - name.baselineMm()).isCloseTo(LINE, within(0.05));
        Row first = names.size() == 1
                ? name
                : pdf.rows(date.page()).stream()
                        .filter(row -> row.first().xMm() > 40
                                && row.text().startsWith(names.get(0))
                                && row.first().rgb() == 0)
                        .findFirst()
                        .orElseThrow();
        List<Row> rows = pdf.rows(date.page());
        int at = rows.indexOf(first);
        if (at > 0) {
            double above = (first.baselineMm() - rows.get(at - 1).baselineMm()) / LINE - 1;
            assertThat(above).as("seal within a line of the body").isCloseTo(2, within(0.01));
        }
        if (first != name) {
            double apart = (name.baselineMm() - first.baselineMm()) / LINE;
            assertThat(apart + 0.5).as("seals apart").isGreaterThan(SEAL);
        }
    }

    private static void unsealed(OfficialDocument document, MeasuredPdf pdf) {
        Row date = pdf.row(Cases.DATE);
        Row name = name(pdf);
        assertThat(date.first().xMm() - name.first().xMm()).isCloseTo(2 * CHARACTER, within(0.1));
        Row longer = document.signing().names().get(0).length() >= Cases.DATE_WIDTH ? name : date;
        assertThat(longer.rightMm()).isCloseTo(184 - 2 * CHARACTER, within(0.3));
    }

    private static void stamped(MeasuredPdf pdf) {
        Row date = pdf.row(Cases.DATE);
        Row stamp = name(pdf);
        assertThat(stamp.text()).isEqualTo("局长　　陈晨");
        assertThat(stamp.rightMm()).isCloseTo(184 - 4 * CHARACTER, within(0.3));
        assertThat(date.rightMm()).isCloseTo(184 - 4 * CHARACTER, within(0.3));
        assertThat(date.baselineMm() - stamp.baselineMm()).isCloseTo(2 * LINE, within(0.05));
    }

    private static void note(OfficialDocument document, MeasuredPdf pdf) {
        Row note = pdf.row("（此件公开发布）");
        assertThat(note.first().xMm()).isCloseTo(28 + 2 * CHARACTER, within(0.05));
        if (document.format() != Format.MINUTES) {
            assertThat(note.baselineMm() - pdf.row(Cases.DATE).baselineMm()).isCloseTo(LINE, within(0.05));
        }
    }

    private static void colophon(MeasuredPdf pdf) {
        List<Bar> rules =
                pdf.bars(pdf.pages()).stream().filter(bar -> bar.rgb() == 0).toList();
        double[] weights = {0.35, 0.25, 0.35};
        assertThat(rules).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(rules.get(i).heightMm()).isCloseTo(weights[i], within(0.01));
            assertThat(rules.get(i).xMm()).isCloseTo(28, within(0.05));
            assertThat(rules.get(i).widthMm()).isCloseTo(156, within(0.05));
        }
        assertThat(rules.get(2).topMm() + rules.get(2).heightMm() / 2).isCloseTo(262, within(0.05));
        Row copies = pdf.row("抄送：市委办公室，市人大常委会办公室。");
        Row printing = pdf.row("南湾市教育局办公室");
        assertThat(copies.page()).isEqualTo(pdf.pages());
        assertThat(printing.text()).isEqualTo("南湾市教育局办公室2026年3月10日印发");
        assertThat(printing.rightMm()).isCloseTo(184 - SIZE_4, within(0.1));
        for (Row row : List.of(copies, printing)) {
            assertThat(row.first().sizePt()).isCloseTo(14, within(0.01));
            assertThat(row.first().xMm()).isCloseTo(28 + SIZE_4, within(0.05));
        }
    }

    private static void letterColophon(MeasuredPdf pdf) {
        Row copies = pdf.row("抄送：");
        assertThat(copies.text()).endsWith("。");
        assertThat(copies.page()).isEqualTo(pdf.pages());
        assertThat(copies.baselineMm()).isBetween(252.0, 262.0);
        assertThat(pdf.bars(pdf.pages())).noneMatch(bar -> bar.rgb() == 0);
        assertThat(pdf.rows(pdf.pages())).noneMatch(row -> row.text().endsWith("印发"));
    }

    private static void pageNumbers(OfficialDocument document, MeasuredPdf pdf) {
        for (int page = 1; page <= pdf.pages(); page++) {
            String wanted = "— " + page + " —";
            List<Row> numbers = pdf.rows(page).stream()
                    .filter(row -> row.text().equals(wanted))
                    .toList();
            if (page == 1 && document.format() == Format.LETTER) {
                assertThat(numbers).isEmpty();
                continue;
            }
            Row number = numbers.get(0);
            assertThat(number.first().sizePt()).isCloseTo(14, within(0.01));
            assertThat(number.baselineMm() - 0.86 * SIZE_4).isCloseTo(262 + 7, within(0.1));
            boolean odd = page % 2 == 1;
            assertThat(odd ? 184 - number.rightMm() : number.first().xMm() - 28).isCloseTo(SIZE_4, within(0.1));
        }
    }

    private static void roster(MeasuredPdf pdf) {
        Row present = pdf.row("出席：");
        List<Row> rows = pdf.rows(present.page());
        int at = rows.indexOf(present);
        assertThat(present.first().xMm()).isCloseTo(28 + 2 * CHARACTER, within(0.05));
        assertThat(rows.get(at + 1).first().xMm()).isCloseTo(28 + 5 * CHARACTER, within(0.05));
        for (String label : List.of("请假：", "列席：")) {
            assertThat(pdf.row(label).first().xMm()).isCloseTo(28 + 2 * CHARACTER, within(0.05));
        }
        assertThat(pdf.rows(present.page())).noneMatch(row -> row.text().equals(Cases.DATE));
    }
}
