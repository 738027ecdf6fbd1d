package io.branchline.office.engine.document.clause;

import static io.branchline.office.engine.document.clause.Row.CHARACTER;
import static io.branchline.office.engine.document.clause.Row.POINT;
import static io.branchline.office.engine.document.clause.Row.always;
import static io.branchline.office.engine.document.clause.Row.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.ParsedDocx;
import io.branchline.office.engine.document.ParsedDocx.Line;
import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.OfficialDocument;
import java.util.List;

/** Page and head of a Word file, clauses 5, 7.2, 10.1 and 10.2. */
final class DocxHead {
    /** Two empty lines of 28.95 pt. */
    private static final double TWO_LINES = 57.9;

    static final List<Row<ParsedDocx>> ROWS = List.of(
            always("5.1 and 5.2.1", (document, docx) -> page(docx)),
            always("5.2.3", (document, docx) -> grid(docx)),
            when("7.2.1 to 7.2.3", document -> document.control() != Control.NONE, DocxHead::control),
            when("7.2.4 and 10.3", DocxHead::singleMark, DocxHead::mark),
            when("7.2.4 joint", document -> document.issuers().size() > 1, DocxHead::jointMark),
            when("7.2.5", document -> centredNumber(document), DocxHead::number),
            when("7.2.6", document -> !document.signers().isEmpty(), DocxHead::signers),
            when("7.2.7", DocxHead::ruled, DocxHead::rule),
            when("10.1", document -> document.format() == Format.LETTER, DocxHead::letterNumber),
            when("10.2", document -> document.format() == Format.ORDER, (document, docx) -> order(docx)));

    private DocxHead() {}

    private static boolean singleMark(OfficialDocument document) {
        return document.issuers().size() == 1 && document.format() != Format.LETTER;
    }

    private static boolean centredNumber(OfficialDocument document) {
        return document.signers().isEmpty() && document.format() != Format.LETTER;
    }

    private static boolean ruled(OfficialDocument document) {
        return document.format() == Format.GENERAL || document.format() == Format.MINUTES;
    }

    private static void page(ParsedDocx docx) {
        assertThat(docx.pageMm("pgSz", "w")).isCloseTo(210, within(0.1));
        assertThat(docx.pageMm("pgSz", "h")).isCloseTo(297, within(0.1));
        assertThat(docx.pageMm("pgMar", "top")).isCloseTo(37, within(0.1));
        assertThat(docx.pageMm("pgMar", "left")).isCloseTo(28, within(0.1));
        assertThat(210 - 28 - docx.pageMm("pgMar", "right")).isCloseTo(156, within(0.1));
        assertThat(297 - 37 - docx.pageMm("pgMar", "bottom")).isCloseTo(225, within(0.1));
        assertThat(docx.part("word/document.xml").split("<w:pgSz "))
                .as("one section")
                .hasSize(2);
    }

    private static void grid(ParsedDocx docx) {
        assertThat(docx.section("docGrid", "type")).isEqualTo("linesAndChars");
        double pitch = Double.parseDouble(docx.section("docGrid", "linePitch")) / 20;
        assertThat(225 / POINT / pitch).isBetween(22.0, 22.1);
        Line body = docx.line("春季学期");
        assertThat(225 / POINT / body.linePt()).isBetween(22.0, 22.1);
        assertThat(body.lineRule()).isEqualTo("exact");
        double advance = body.run().sizePt() + body.run().spacingPt();
        assertThat(156 / POINT / advance).isBetween(28.0, 28.2);
    }

    private static void control(OfficialDocument document, ParsedDocx docx) {
        List<Line> lines = docx.lines();
        String first = lines.get(0).text();
        assertThat(first).matches("000027(\\t.*)?");
        assertThat(lines.get(1).text()).isEqualTo("秘密★6个月");
        assertThat(lines.get(2).text()).isEqualTo("加急");
        for (Line line : lines.subList(0, 3)) {
            assertThat(line.run().sizePt()).isEqualTo(16);
            assertThat(line.leftMm() + line.firstMm()).isZero();
            assertThat(line.alignment()).isEqualTo("left");
        }
        assertThat(lines.get(1).run().eastAsia()).isEqualTo("黑体");
        assertThat(lines.get(2).run().eastAsia()).isEqualTo("黑体");
    }

    private static void mark(OfficialDocument document, ParsedDocx docx) {
        Line mark = docx.line(document.mark());
        double wanted = document.format() == Format.ORDER ? 20 : 35;
        double ink = mark.beforePt() + 0.8 * mark.linePt() - 0.86 * mark.run().sizePt();
        assertThat((above(docx, document.mark()) + ink) * POINT).isCloseTo(wanted, within(0.6));
        assertThat(mark.alignment()).isEqualTo("center");
        red(mark);
        assertThat(mark.run().sizePt()).isBetween(22.1, 62.4);
    }

    private static void jointMark(OfficialDocument document, ParsedDocx docx) {
        Line first = docx.line(document.issuers().get(0));
        double ink = 0.8 * first.linePt() - 0.86 * first.run().sizePt();
        assertThat((above(docx, document.issuers().get(0)) + ink) * POINT).isCloseTo(35, within(0.6));
        for (String issuer : document.issuers()) {
            Line name = docx.line(issuer);
            assertThat(name.alignment()).isEqualTo("distribute");
            assertThat(name.run().sizePt()).isEqualTo(first.run().sizePt());
            red(name);
        }
        Line suffix = docx.line("文件");
        red(suffix);
        assertThat(suffix.alignment()).isEqualTo("center");
        assertThat(docx.part("word/document.xml"))
                .contains("<w:vMerge w:val=\"restart\"/>", "<w:vAlign w:val=\"center\"/>");
    }

    private static void red(Line line) {
        assertThat(line.run().eastAsia()).isEqualTo("方正小标宋简体");
        assertThat(line.run().colour()).isEqualTo("FF0000");
    }

    /** Points of the lines above. */
    private static double above(ParsedDocx docx, String beginning) {
        double points = 0;
        for (Line line : docx.lines()) {
            if (line.text().startsWith(beginning)) {
                return points;
            }
            points += line.beforePt() + line.linePt();
        }
        throw new AssertionError(beginning);
    }

    private static void number(OfficialDocument document, ParsedDocx docx) {
        Line line = docx.line(String.valueOf(document.number()));
        assertThat(line.text()).matches("南教发〔2026〕6号|第5号|第8期");
        assertThat(line.alignment()).isEqualTo("center");
        assertThat(line.beforePt()).isCloseTo(TWO_LINES, within(0.2));
        assertThat(line.run().sizePt()).isEqualTo(16);
        assertThat(line.run().eastAsia()).isEqualTo("仿宋");
    }

    private static void signers(OfficialDocument document, ParsedDocx docx) {
        Line first = docx.lines().stream()
                .filter(line -> line.text().contains("签发人："))
                .findFirst()
                .orElseThrow();
        assertThat(first.beforePt()).isCloseTo(TWO_LINES, within(0.2));
        assertThat(first.runs().get(0).eastAsia()).isEqualTo("仿宋");
        Line number = docx.line("南教发〔2026〕6号");
        assertThat(number.leftMm() + number.firstMm()).isCloseTo(CHARACTER, within(0.1));
        var name = number.runs().get(number.runs().size() - 1);
        assertThat(name.eastAsia()).isEqualTo("楷体");
        assertThat(name.sizePt()).isEqualTo(16);
        if (document.signers().size() == 1) {
            assertThat(number.text()).isEqualTo("南教发〔2026〕6号\t签发人：陈晨");
            assertThat(number.stopMm()).isCloseTo(156 - CHARACTER, within(0.1));
        } else {
            assertThat(first.text()).isEqualTo("\t签发人：陈　晨　欧阳明");
            assertThat(first.stopMm() / CHARACTER + 4 + 7).isCloseTo(27, within(0.05));
            assertThat(number.text()).isEqualTo("南教发〔2026〕6号\t李　响");
            assertThat(number.stopMm() - first.stopMm()).isCloseTo(4 * CHARACTER, within(0.1));
        }
    }

    private static void rule(OfficialDocument document, ParsedDocx docx) {
        List<Line> lines = docx.lines();
        int at = 0;
        while (lines.get(at).rule("val").isEmpty()) {
            at++;
        }
        Line rule = lines.get(at);
        Line number = lines.get(at - 1);
        assertThat(number.text()).startsWith(String.valueOf(document.number()));
        assertThat(rule.rule("val")).isEqualTo("single");
        assertThat(rule.rule("color")).isEqualTo("FF0000");
        assertThat(rule.leftMm() + rule.rightMm()).isZero();
        double inkToLineEnd = 0.2 * number.linePt() - 0.12 * 16;
        assertThat((rule.beforePt() + rule.linePt() + inkToLineEnd) * POINT).isCloseTo(4, within(0.2));
    }

    private static void letterNumber(OfficialDocument document, ParsedDocx docx) {
        Line first = docx.lines().get(0);
        assertThat(first.text()).endsWith("南教发〔2026〕6号");
        if (document.control() == Control.NONE) {
            assertThat(first.alignment()).isEqualTo("right");
            assertThat(first.rightMm()).isZero();
        } else {
            assertThat(first.stopMm()).isCloseTo(156, within(0.1));
        }
        assertThat(docx.part("word/document.xml")).contains("titlePg");
    }

    private static void order(ParsedDocx docx) {
        assertThat(docx.line("春季学期").beforePt()).isCloseTo(TWO_LINES, within(0.2));
        assertThat(docx.lines()).allMatch(line -> line.rule("val").isEmpty());
    }
}
