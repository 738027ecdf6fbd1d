package io.branchline.office.engine.document.check.rules;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.page.ReadColophon;
import io.branchline.office.engine.document.page.ReadFooter;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import io.branchline.office.engine.text.Text;
import java.util.List;
import java.util.Optional;

/** Colophon and page numbers, clauses 7.4 and 7.5. */
public final class FootRules implements Rule {
    private static final double RULE_MM = 0.04;

    @Override
    public void check(Recognised document, Findings findings) {
        List<Recognised.Part> rows = document.all(Role.COLOPHON);
        rows.forEach(row -> row(row, findings));
        if (!rows.isEmpty() && document.format() != Format.LETTER) {
            rules(document, rows.get(0).line(), findings);
        }
        pages(document, findings);
    }

    private static void row(Recognised.Part part, Findings findings) {
        ReadLine line = part.line();
        Lettering.size("7.4.2", "colophon-size", line, line.lead(), Size.NO_4, findings, "The colophon", "版记");
        Lettering.face("7.4.2", "colophon-face", line, line.lead(), findings, "The colophon", "版记", Face.FANGSONG);
        findings.length(
                "7.4.2",
                "colophon-indent",
                line,
                Grid.millimetres(line.leftPt() + line.firstPt()),
                Grid.millimetres(Size.NO_4),
                1.2,
                new Text("The colophon is one character in.", "版记左右各空一字。"));
        if (part.text().startsWith("抄")) {
            if (!part.text().endsWith("。")) {
                findings.error(
                        "7.4.2",
                        "copies-stop",
                        line,
                        part.text().substring(part.text().length() - 1),
                        "。",
                        new Text("The copies end with a full stop.", "抄送机关后标句号。"));
            }
            if (!part.text().startsWith("抄送：")) {
                findings.error(
                        "7.4.2",
                        "copies-colon",
                        line,
                        part.text().substring(0, 3),
                        "抄送：",
                        new Text("抄送 is followed by a full-width colon.", "“抄送”后加全角冒号。"));
            }
        } else if (!part.text().matches(".*\\d{4}年[1-9]\\d?月[1-9]\\d?日印发")) {
            findings.error(
                    "7.4.3",
                    "printing-date",
                    line,
                    part.text(),
                    "2026年1月1日印发",
                    new Text(
                            "The date of printing is written in full, without leading zeros.",
                            "印发日期用阿拉伯数字标全，月、日不编虚位，后加“印发”。"));
        }
    }

    /** Whether rules are drawn, or set as borders of paragraphs, about a colophon that is no table. */
    private static boolean ruled(Recognised document, ReadLine line) {
        return document.file().lines().stream()
                .anyMatch(
                        other -> other.index() >= line.index() - 3 && (other.rule() != null || other.drawn() != null));
    }

    private static void rules(Recognised document, ReadLine line, Findings findings) {
        ReadColophon colophon = document.file().colophon();
        if (colophon == null && ruled(document, line)) {
            return;
        }
        if (colophon == null) {
            findings.error(
                    "7.4.1",
                    "colophon-rules",
                    line,
                    "-",
                    "0.35 / 0.25 / 0.35 mm",
                    new Text("The colophon has no rules.", "版记没有分隔线。"));
            return;
        }
        List<Double> rules = colophon.rulesMm();
        for (int i = 0; i < rules.size(); i++) {
            boolean outer = i == 0 || i == rules.size() - 1;
            findings.length(
                    "7.4.1",
                    outer ? "colophon-outer-rule" : "colophon-inner-rule",
                    line,
                    rules.get(i),
                    outer ? 0.35 : 0.25,
                    RULE_MM,
                    new Text("A rule of the colophon has the wrong weight.", "版记分隔线粗细不对。"));
        }
        findings.length(
                "7.4.1",
                "colophon-width",
                line,
                colophon.widthMm(),
                Grid.TYPE_WIDTH_MM,
                1,
                new Text("The colophon's rules are not as wide as the type area.", "版记分隔线与版心不等宽。"));
        if (!colophon.atBottom()) {
            findings.error(
                    "7.4.1",
                    "colophon-place",
                    line,
                    "-",
                    "版心下边缘",
                    new Text("The last rule is not on the lower edge of the type area.", "末条分隔线应与公文最后一面的版心下边缘重合。"));
        }
    }

    private static void pages(Recognised document, Findings findings) {
        Optional<ReadFooter> odd = footer(document, "default");
        Optional<ReadFooter> even = footer(document, "even");
        if (odd.isEmpty()) {
            findings.error(
                    "7.5", "page-number-missing", null, "-", "— 1 —", new Text("Pages have no numbers.", "没有页码。"));
            return;
        }
        ReadLine line = odd.get().line();
        Lettering.face("7.5", "page-number-face", line, line.lead(), findings, "The page number", "页码", Face.SONGTI);
        Lettering.size("7.5", "page-number-size", line, line.lead(), Size.NO_4, findings, "The page number", "页码");
        if (!line.text().strip().matches("[—一–]\\s?.*\\s?[—一–]")) {
            findings.error(
                    "7.5",
                    "page-number-rules",
                    line,
                    line.text().strip(),
                    "— 1 —",
                    new Text("An em rule stands on each side of the page number.", "页码左右各放一条一字线。"));
        }
        boolean outside = document.file().evenAndOdd()
                && even.isPresent()
                && Looks.aligned(line, "right")
                && Looks.aligned(even.get().line(), "left", "both");
        if (!outside) {
            findings.error(
                    "7.5",
                    "page-number-sides",
                    line,
                    line.align(),
                    "right / left",
                    new Text("Odd page numbers stand right, even ones left.", "单页码居右、双页码居左。"));
        } else {
            findings.length(
                    "7.5",
                    "page-number-indent",
                    line,
                    Grid.millimetres(line.rightPt()),
                    Grid.millimetres(Size.NO_4),
                    1.2,
                    new Text("The page number is one character in.", "页码空一字。"));
        }
        double bottom = document.file().page().bottomMm();
        double lineMm = Grid.millimetres(line.heightPt());
        double baseline = bottom - document.file().page().footerMm() - 0.2 * lineMm;
        findings.length(
                "7.5",
                "page-number-distance",
                line,
                baseline - 0.38 * Grid.millimetres(line.lead().sizePt()),
                7,
                2,
                new Text("The em rule is 7 mm below the type area.", "一字线上距版心下边缘7 mm。"));
    }

    private static Optional<ReadFooter> footer(Recognised document, String type) {
        return document.file().footers().stream()
                .filter(footer -> footer.type().equals(type) && footer.numbered())
                .findFirst();
    }
}
