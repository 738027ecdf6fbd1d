package io.branchline.office.engine.document.clause;

import static io.branchline.office.engine.document.clause.Row.CHARACTER;
import static io.branchline.office.engine.document.clause.Row.POINT;
import static io.branchline.office.engine.document.clause.Row.SIZE_4;
import static io.branchline.office.engine.document.clause.Row.always;
import static io.branchline.office.engine.document.clause.Row.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.ParsedDocx;
import io.branchline.office.engine.document.ParsedDocx.Line;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.official.Signing.Manner;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signing, colophon, page numbers and what clause 10 adds, in a Word file: clauses 7.3.5, 7.3.6, 7.4, 7.5, 10.1, 10.3. */
final class DocxFoot {
    private static final double LINE_PT = 28.95;

    static final List<Row<ParsedDocx>> ROWS = List.of(
            when("7.3.5.1", document -> signed(document, Manner.SEALED), DocxFoot::sealed),
            when("7.3.5.2", document -> signed(document, Manner.UNSEALED), DocxFoot::unsealed),
            when("7.3.5.3", document -> document.format() == Format.ORDER, (document, docx) -> stamped(docx)),
            when("7.3.6", document -> document.note() != null, (document, docx) -> note(docx)),
            when("7.4", document -> printed(document), (document, docx) -> colophon(docx)),
            when("10.1 colophon", DocxFoot::letterCopies, (document, docx) -> letterColophon(docx)),
            always("7.5", (document, docx) -> pageNumbers(docx)),
            when("10.1", document -> document.format() == Format.LETTER, (document, docx) -> letterhead(docx)),
            when("10.3", document -> document.format() == Format.MINUTES, (document, docx) -> roster(docx)));

    private DocxFoot() {}

    private static boolean signed(OfficialDocument document, Manner manner) {
        return !document.signing().names().isEmpty() && document.signing().manner() == manner;
    }

    private static boolean printed(OfficialDocument document) {
        return !document.distribution().isEmpty() && document.format() != Format.LETTER;
    }

    private static boolean letterCopies(OfficialDocument document) {
        return !document.distribution().isEmpty() && document.format() == Format.LETTER;
    }

    private static Line date(ParsedDocx docx) {
        return docx.line(Cases.DATE);
    }

    /** The line before the date. */
    private static Line name(ParsedDocx docx) {
        List<Line> lines = docx.lines();
        int at = 0;
        while (!lines.get(at).text().equals(Cases.DATE)) {
            at++;
        }
        return lines.get(at - 1);
    }

    private static void sealed(OfficialDocument document, ParsedDocx docx) {
        Line date = date(docx);
        Line name = name(docx);
        List<String> names = document.signing().names();
        String last = names.get(names.size() - 1);
        assertThat(date.alignment()).isEqualTo("right");
        assertThat(date.rightMm()).isCloseTo(4 * CHARACTER, within(0.1));
        assertThat(name.text()).endsWith(last);
        double centre = name.rightMm() / CHARACTER + last.length() / 2.0;
        assertThat(centre).as("name over date").isCloseTo(4 + Cases.DATE_WIDTH / 2, within(0.02));
        String all = docx.lines().stream()
                .filter(line -> line.alignment().equals("right"))
                .map(Line::text)
                .reduce("", (a, b) -> a + "|" + b);
        assertThat(names).allSatisfy(one -> assertThat(all).contains(one));
        assertThat(date.text()).isEqualTo("2026年3月9日");
    }

    private static void unsealed(OfficialDocument document, ParsedDocx docx) {
        double width = document.signing().names().get(0).length();
        Line date = date(docx);
        Line name = name(docx);
        assertThat(name.beforePt()).isCloseTo(LINE_PT, within(0.1));
        double nameLeft = name.rightMm() / CHARACTER + width;
        double dateLeft = date.rightMm() / CHARACTER + Cases.DATE_WIDTH;
        assertThat(nameLeft - dateLeft).as("date begins two right of the name").isCloseTo(2, within(0.02));
        Line longer = width >= Cases.DATE_WIDTH ? name : date;
        assertThat(longer.rightMm()).isCloseTo(2 * CHARACTER, within(0.1));
    }

    private static void stamped(ParsedDocx docx) {
        Line stamp = docx.line("局长");
        assertThat(stamp.text()).isEqualTo("局长　　陈晨");
        assertThat(stamp.rightMm()).isCloseTo(4 * CHARACTER, within(0.1));
        assertThat(stamp.beforePt()).isCloseTo(2 * LINE_PT, within(0.2));
        assertThat(date(docx).rightMm()).isCloseTo(4 * CHARACTER, within(0.1));
        assertThat(date(docx).beforePt()).isCloseTo(LINE_PT, within(0.1));
    }

    private static void note(ParsedDocx docx) {
        Line note = docx.line("（此件公开发布）");
        assertThat(note.leftMm() + note.firstMm()).isCloseTo(2 * CHARACTER, within(0.1));
        assertThat(note.run().eastAsia()).isEqualTo("仿宋");
    }

    private static void colophon(ParsedDocx docx) {
        String xml = docx.part("word/document.xml");
        assertThat(number(xml, "<w:tblW[^>]*w:w=\"(\\d+)\"[^>]*/><w:tblInd w:w=\"0\"") / 1440 * 25.4)
                .isCloseTo(156, within(0.1));
        assertThat(number(xml, "<w:top w:val=\"single\" w:sz=\"(\\d+)\"") / 8 * POINT)
                .isCloseTo(0.35, within(0.02));
        assertThat(number(xml, "<w:insideH w:val=\"single\" w:sz=\"(\\d+)\"") / 8 * POINT)
                .isCloseTo(0.25, within(0.02));
        assertThat(xml).contains("<wp:positionV relativeFrom=\"margin\"><wp:align>bottom</wp:align>");
        Line copies = docx.line("抄送：");
        assertThat(copies.text()).isEqualTo("抄送：市委办公室，市人大常委会办公室。");
        Line printing = docx.line("南湾市教育局办公室\t");
        assertThat(printing.text()).isEqualTo("南湾市教育局办公室\t2026年3月10日印发");
        assertThat(printing.stopMm()).isCloseTo(156 - SIZE_4, within(0.1));
        for (Line line : List.of(copies, printing)) {
            assertThat(line.run().sizePt()).isEqualTo(14);
            assertThat(line.run().eastAsia()).isEqualTo("仿宋");
            assertThat(line.leftMm() + line.firstMm()).isCloseTo(SIZE_4, within(0.1));
            assertThat(line.rightMm()).isCloseTo(SIZE_4, within(0.1));
        }
    }

    private static void letterColophon(ParsedDocx docx) {
        assertThat(docx.line("抄送：").text()).endsWith("。");
        assertThat(docx.part("word/document.xml")).doesNotContain("印发</w:t>", "tblBorders");
    }

    private static void pageNumbers(ParsedDocx docx) {
        assertThat(docx.part("word/settings.xml")).contains("evenAndOddHeaders");
        for (boolean odd : new boolean[] {true, false}) {
            Line line = footer(docx, odd ? "default" : "even");
            assertThat(line.text()).isEqualTo("— 1 —");
            assertThat(line.alignment()).isEqualTo(odd ? "right" : "left");
            assertThat(odd ? line.rightMm() : line.leftMm()).isCloseTo(SIZE_4, within(0.1));
            assertThat(line.run().sizePt()).isEqualTo(14);
            assertThat(line.run().eastAsia()).isEqualTo("宋体");
            double baseline = 35 - docx.pageMm("pgMar", "footer") - 0.2 * line.linePt() * POINT;
            assertThat(baseline - 0.38 * SIZE_4).as("7 mm below").isCloseTo(7, within(0.3));
        }
    }

    private static Line footer(ParsedDocx docx, String type) {
        String xml = docx.part("word/document.xml");
        String id = match(xml, "<w:footerReference w:type=\"" + type + "\" r:id=\"(rId\\d+)\"");
        String relation = match(docx.part("word/_rels/document.xml.rels"), "(<Relationship [^>]*\"" + id + "\"[^>]*>)");
        return docx.lines("word/" + match(relation, "Target=\"([^\"]+)\"")).get(0);
    }

    private static void letterhead(ParsedDocx docx) {
        String name = docx.names("word/header").stream()
                .filter(part -> docx.part(part).contains("wps:wsp"))
                .findFirst()
                .orElseThrow();
        assertThat(docx.pageMm("pgMar", "header")).isCloseTo(30, within(0.1));
        Line mark = docx.lines(name).get(0);
        assertThat(mark.run().colour()).isEqualTo("FF0000");
        assertThat(mark.alignment()).isEqualTo("center");
        double end = 30 + mark.run().sizePt() * POINT;
        Matcher rules = Pattern.compile(
                        "<wp:positionV relativeFrom=\"page\"><wp:posOffset>(\\d+)</wp:posOffset>.*?<wp:extent cx=\"(\\d+)\"",
                        Pattern.DOTALL)
                .matcher(docx.part(name));
        double[] wanted = {end + 4, end + 5.1, 277 - 1.1, 277};
        for (double place : wanted) {
            assertThat(rules.find()).isTrue();
            assertThat(Double.parseDouble(rules.group(1)) / 36_000).isCloseTo(place, within(0.3));
            assertThat(Double.parseDouble(rules.group(2)) / 36_000).isCloseTo(170, within(0.1));
        }
    }

    private static void roster(ParsedDocx docx) {
        Line present = docx.line("出席：");
        assertThat(present.beforePt()).isCloseTo(LINE_PT, within(0.1));
        for (String label : List.of("出席：", "请假：", "列席：")) {
            Line line = docx.line(label);
            assertThat(line.runs().get(0).text()).isEqualTo(label);
            assertThat(line.runs().get(0).eastAsia()).isEqualTo("黑体");
            assertThat(line.runs().get(1).eastAsia()).isEqualTo("仿宋");
            assertThat(line.leftMm() + line.firstMm()).isCloseTo(2 * CHARACTER, within(0.1));
            assertThat(line.leftMm()).isCloseTo(5 * CHARACTER, within(0.1));
        }
        assertThat(docx.lines()).noneMatch(line -> line.text().equals(Cases.DATE));
    }

    private static double number(String text, String pattern) {
        return Double.parseDouble(match(text, pattern));
    }

    private static String match(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
