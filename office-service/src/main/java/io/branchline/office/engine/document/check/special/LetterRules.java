package io.branchline.office.engine.document.check.special;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Measure;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The letter format: mark, double rules, number, colophon and first page, clause 10.1. */
public final class LetterRules implements Rule {
    private static final double MARK_MM = 30;
    private static final double TOLERANCE_MM = 1.6;
    private static final String CLAUSE = "10.1";

    @Override
    public void check(Recognised document, Findings findings) {
        if (document.format() != Format.LETTER) {
            return;
        }
        List<ReadLine> header = document.file().firstHeader();
        header.stream().filter(line -> !line.isBlank()).findFirst().ifPresent(mark -> mark(document, mark, findings));
        rules(document, header, findings);
        document.all(Role.NUMBER).stream().findFirst().ifPresent(number -> number(number.line(), findings));
        foot(document, findings);
    }

    private static void mark(Recognised document, ReadLine mark, Findings findings) {
        if (!isRed(mark.lead().colour())) {
            findings.error(
                    CLAUSE,
                    "letter-mark-colour",
                    null,
                    mark.lead().colour(),
                    Grid.RED,
                    new Text("The mark of a letter is red.", "信函格式发文机关标志应为红色。"));
        }
        if (!Face.XIAOBIAOSONG.matches(mark.lead().face())) {
            findings.error(
                    CLAUSE,
                    "letter-mark-face",
                    null,
                    mark.lead().face(),
                    Face.XIAOBIAOSONG.family(),
                    new Text("The mark of a letter is in the wrong face.", "信函格式发文机关标志字体不对。"));
        }
        if (mark.index() == 0) {
            findings.length(
                    CLAUSE,
                    "letter-mark-place",
                    null,
                    document.file().page().headerMm() + Grid.millimetres(mark.beforePt()),
                    MARK_MM,
                    TOLERANCE_MM,
                    new Text("The mark is 30 mm below the page's upper edge.", "发文机关标志上边缘至上页边应为30 mm。"));
        }
    }

    private static void rules(Recognised document, List<ReadLine> header, Findings findings) {
        Optional<String> colour = Stream.concat(header.stream(), document.file().lines().stream())
                .flatMap(line -> Stream.of(Optional.ofNullable(line.drawn()), Optional.ofNullable(line.rule())))
                .flatMap(Optional::stream)
                .findFirst();
        if (colour.isEmpty()) {
            findings.error(
                    CLAUSE,
                    "letter-rules-missing",
                    null,
                    "-",
                    "170 mm",
                    new Text("The red double rules are missing.", "没有红色双线。"));
        } else if (!colour.get().isEmpty() && !isRed(colour.get())) {
            findings.error(
                    CLAUSE,
                    "letter-rule-colour",
                    null,
                    colour.get(),
                    Grid.RED,
                    new Text("The double rules are not red.", "双线不是红色。"));
        }
    }

    /** Shades of red. */
    private static boolean isRed(String colour) {
        return colour.matches("(FF|[C-E][0-9A-F])[0-3][0-9A-F][0-3][0-9A-F]");
    }

    private static void number(ReadLine line, Findings findings) {
        double right = Grid.points(Grid.TYPE_WIDTH_MM);
        boolean stopped = line.stopPt() != null && Math.abs(line.stopPt() - right) < Grid.CHARACTER_PT / 2;
        boolean flush = line.align().equals("right") && line.rightPt() < Grid.CHARACTER_PT / 2;
        if (!flush && !stopped && (line.stopPt() != null || !line.align().equals("right"))) {
            findings.error(
                    CLAUSE,
                    "letter-number-place",
                    line,
                    line.stopPt() == null ? line.align() : Measure.print(Grid.millimetres(line.stopPt())) + " mm",
                    "right",
                    new Text("The number of a letter stands at the right edge.", "发文字号应顶格居版心右边缘编排。"));
        }
    }

    private static void foot(Recognised document, Findings findings) {
        document.all(Role.COLOPHON).stream()
                .filter(part -> part.text().endsWith("印发"))
                .findFirst()
                .ifPresent(part -> findings.error(
                        CLAUSE,
                        "letter-printing",
                        part.line(),
                        part.text(),
                        "-",
                        new Text("A letter's colophon names no printing.", "信函格式版记不加印发机关和印发日期。")));
        boolean numbered = document.file().footers().stream()
                .anyMatch(footer -> footer.type().equals("first") && footer.numbered());
        if (numbered) {
            findings.error(
                    CLAUSE,
                    "letter-first-page",
                    null,
                    "— 1 —",
                    "-",
                    new Text("The first page of a letter has no number.", "信函格式首页不显示页码。"));
        }
    }
}
