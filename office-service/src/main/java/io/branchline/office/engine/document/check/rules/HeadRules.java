package io.branchline.office.engine.document.check.rules;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import io.branchline.office.engine.text.Text;
import java.util.List;

/** Copy number, secrecy, urgency and mark, clauses 7.2.1 to 7.2.4, 10.2 and 10.3. */
public final class HeadRules implements Rule {

    @Override
    public void check(Recognised document, Findings findings) {
        document.first(Role.COPY_NUMBER).ifPresent(part -> {
            if (!part.text().matches("\\d{6}")) {
                findings.error(
                        "7.2.1",
                        "copy-number-digits",
                        part.line(),
                        part.text(),
                        "000001",
                        new Text("A copy number has six Arabic digits.", "份号为6位3号阿拉伯数字。"));
            }
            Lettering.size(
                    "7.2.1",
                    "copy-number-size",
                    part.line(),
                    part.line().lead(),
                    Size.NO_3,
                    findings,
                    "The copy number",
                    "份号");
        });
        secrecy(document, findings);
        urgency(document, findings);
        order(document, findings);
        mark(document, findings);
    }

    private static void secrecy(Recognised document, Findings findings) {
        document.first(Role.SECRECY).ifPresent(part -> {
            Lettering.face(
                    "7.2.2",
                    "secrecy-face",
                    part.line(),
                    part.line().lead(),
                    findings,
                    "The secrecy",
                    "密级",
                    Face.HEITI);
            Lettering.size(
                    "7.2.2", "secrecy-size", part.line(), part.line().lead(), Size.NO_3, findings, "The secrecy", "密级");
            if (!part.text().matches("(绝密|机密|秘密)(★(\\d{1,2}年|\\d{1,2}个月|长期))?")) {
                findings.error(
                        "7.2.2",
                        "secrecy-star",
                        part.line(),
                        part.text(),
                        "机密★1年",
                        new Text("A star stands between secrecy and period.", "密级和保密期限之间用★分隔。"));
            }
        });
    }

    private static void urgency(Recognised document, Findings findings) {
        document.first(Role.URGENCY).ifPresent(part -> {
            Lettering.face(
                    "7.2.3",
                    "urgency-face",
                    part.line(),
                    part.line().lead(),
                    findings,
                    "The urgency",
                    "紧急程度",
                    Face.HEITI);
            if (!part.text().matches("特急|加急")) {
                findings.error(
                        "7.2.3",
                        "urgency-word",
                        part.line(),
                        part.text(),
                        "特急 / 加急",
                        new Text("Urgency is 特急 or 加急.", "紧急程度标注“特急”或“加急”。"));
            }
        });
    }

    private static void order(Recognised document, Findings findings) {
        List<Role> wanted = List.of(Role.COPY_NUMBER, Role.SECRECY, Role.URGENCY);
        int last = -1;
        for (Recognised.Part part : document.parts()) {
            int rank = wanted.indexOf(part.role());
            if (rank >= 0 && rank < last) {
                findings.error(
                        "7.2.3",
                        "control-order",
                        part.line(),
                        part.text(),
                        "份号、密级、紧急程度",
                        new Text("Copy number, secrecy and urgency stand in this order.", "份号、密级、紧急程度应当依次分行排列。"));
            }
            last = Math.max(last, rank);
        }
    }

    private static void mark(Recognised document, Findings findings) {
        if (document.format() == Format.LETTER) {
            return;
        }
        List<Recognised.Part> marks = document.all(Role.MARK);
        if (marks.isEmpty()) {
            findings.error(
                    "7.2.4",
                    "mark-missing",
                    null,
                    "-",
                    "发文机关标志",
                    new Text("The issuer's mark is missing.", "没有发文机关标志。"));
            return;
        }
        Recognised.Part mark = marks.get(0);
        if (!mark.line().lead().colour().startsWith("FF0")) {
            findings.error(
                    "7.2.4",
                    "mark-colour",
                    mark.line(),
                    mark.line().lead().colour(),
                    Grid.RED,
                    new Text("The mark is not red.", "发文机关标志不是红色。"));
        }
        Lettering.face(
                "7.2.4",
                "mark-face",
                mark.line(),
                mark.line().lead(),
                findings,
                "The mark",
                "发文机关标志",
                Face.XIAOBIAOSONG);
        if (marks.size() == 1 && !Looks.aligned(mark.line(), "center")) {
            findings.error(
                    "7.2.4",
                    "mark-centred",
                    mark.line(),
                    mark.line().align(),
                    "center",
                    new Text("The mark is not centred.", "发文机关标志没有居中。"));
        }
        double wanted = document.format() == Format.ORDER ? 20 : 35;
        findings.length(
                document.format() == Format.ORDER ? "10.2" : document.format() == Format.MINUTES ? "10.3" : "7.2.4",
                "mark-place",
                mark.line(),
                Grid.millimetres(above(document, mark.line())),
                wanted,
                1.6,
                new Text("The mark is not at its distance from the type area's edge.", "发文机关标志上边缘至版心上边缘距离不对。"));
    }

    /** Everything above the ink of a line on page one; a joint mark stands in the lines of a table, which are higher than it. */
    private static double above(Recognised document, ReadLine line) {
        boolean joint = line.place() == ReadLine.Place.TABLE;
        double offset = joint ? 0.8 * line.heightPt() - 0.86 * line.lead().sizePt() : 0;
        double points = line.beforePt() + Math.max(0, offset);
        for (ReadLine upper : document.file().lines()) {
            if (upper.index() < line.index() && upper.place() == ReadLine.Place.FLOW) {
                points += upper.beforePt() + upper.heightPt() + upper.afterPt();
            }
        }
        return points;
    }
}
