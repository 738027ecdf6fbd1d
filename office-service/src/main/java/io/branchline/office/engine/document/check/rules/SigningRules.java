package io.branchline.office.engine.document.check.rules;

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

/** Names, date and note, clauses 7.3.5 and 7.3.6; rosters of minutes, clause 10.3. */
public final class SigningRules implements Rule {

    @Override
    public void check(Recognised document, Findings findings) {
        Optional<Recognised.Part> date = document.first(Role.DATE);
        List<Recognised.Part> names = document.all(Role.SIGNATURE);
        if (date.isEmpty() && document.format() != Format.MINUTES && !datedUnderTitle(document)) {
            findings.error("7.3.5.4", "date-missing", null, "-", "成文日期", new Text("There is no date.", "没有成文日期。"));
        }
        date.ifPresent(part -> date(part, findings));
        if (date.isPresent() && !names.isEmpty() && document.format() != Format.ORDER) {
            place(document, names, date.get(), findings);
        }
        if (document.format() == Format.MINUTES && !names.isEmpty()) {
            findings.error(
                    "10.3",
                    "minutes-signed",
                    names.get(0).line(),
                    names.get(0).text(),
                    "-",
                    new Text("Minutes are neither signed nor sealed.", "纪要不署名、不加盖印章。"));
        }
        document.all(Role.NOTE).stream().findFirst().ifPresent(part -> note(part, findings));
        document.all(Role.ROSTER).forEach(part -> roster(part, findings));
    }

    /** What a meeting passed, and what is made public, may carry its date in brackets under the title. */
    private static boolean datedUnderTitle(Recognised document) {
        return document.running().stream()
                .limit(2)
                .anyMatch(part -> part.text().matches("[（(].*\\d{4}年[1-9]\\d?月[1-9]\\d?日.*[）)]"));
    }

    private static void date(Recognised.Part part, Findings findings) {
        String text = part.text();
        if (!text.matches("\\d{4}年[1-9]\\d?月[1-9]\\d?日")) {
            findings.error(
                    "7.3.5.4",
                    "date-form",
                    part.line(),
                    text,
                    "2026年1月1日",
                    new Text(
                            "The date has Arabic digits, the full year and no leading zeros.",
                            "成文日期用阿拉伯数字标全，月、日不编虚位。"));
        }
    }

    /** With a seal the date is four in and the last name centred over it; without, the name is two in. */
    private static void place(
            Recognised document, List<Recognised.Part> names, Recognised.Part date, Findings findings) {
        ReadLine line = date.line();
        ReadLine name = names.get(names.size() - 1).line();
        double right = line.rightPt() / Grid.CHARACTER_PT;
        double dateWidth = width(date.text());
        double nameWidth = width(names.get(names.size() - 1).text().replaceAll("^.*[\\u3000\\t]", ""));
        double nameRight = name.rightPt() / Grid.CHARACTER_PT;
        double unsealedRight = nameWidth >= dateWidth ? nameWidth - dateWidth : 2;
        boolean sealed = Math.abs(right - 4) < 0.6 || right > 4 && nameWidth > dateWidth;
        if (!Looks.aligned(line, "right") || !sealed && Math.abs(right - unsealedRight) > 0.45) {
            findings.error(
                    "7.3.5",
                    "date-place",
                    line,
                    Measure.print(right),
                    "4 / " + Measure.print(unsealedRight),
                    new Text(
                            "The date is four characters in with a seal, else set under the name.",
                            "成文日期位置不对：加盖印章右空四字，不加盖印章首字比署名首字右移二字。"));
            return;
        }
        double wanted =
                sealed ? right + (dateWidth - nameWidth) / 2 : nameWidth >= dateWidth ? 2 : 4 + dateWidth - nameWidth;
        if (names.size() == 1 && Math.abs(nameRight - Math.max(0, wanted)) > 1.1) {
            findings.error(
                    "7.3.5",
                    "signature-place",
                    name,
                    Measure.print(nameRight),
                    Measure.print(wanted),
                    new Text("The name is not at its place over the date.", "发文机关署名位置不对。"));
        }
        List<Recognised.Part> above = document.parts().stream()
                .filter(part -> part.line().index() < names.get(0).line().index() && part.role() != Role.SIGNATURE)
                .toList();
        if (!above.isEmpty()) {
            ReadLine last = above.get(above.size() - 1).line();
            double lines = document.linesBetween(last, names.get(0).line());
            if (lines < 0.7 || lines > 4.3) {
                findings.error(
                        "7.3.5",
                        "signature-distance",
                        names.get(0).line(),
                        Measure.print(lines),
                        sealed ? "2" : "1",
                        new Text("The name is too near to the body or too far from it.", "发文机关署名与正文的距离不对。"));
            }
        }
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    private static void note(Recognised.Part part, Findings findings) {
        Looks.indent(
                "7.3.6",
                "note-indent",
                part.line(),
                part.line().leftPt() + part.line().firstPt(),
                2,
                findings,
                new Text("The note begins two characters in.", "附注居左空二字。"));
        if (!part.text().matches("（.*）")) {
            findings.error(
                    "7.3.6",
                    "note-brackets",
                    part.line(),
                    part.text(),
                    "（）",
                    new Text("The note stands in round brackets.", "附注加圆括号。"));
        }
    }

    private static void roster(Recognised.Part part, Findings findings) {
        ReadLine line = part.line();
        Lettering.face("10.3", "roster-face", line, line.lead(), findings, "The roster's label", "“出席”等字", Face.HEITI);
        Looks.indent(
                "10.3",
                "roster-indent",
                line,
                line.leftPt() + line.firstPt(),
                2,
                findings,
                new Text("The roster begins two characters in.", "出席人员名单左空二字。"));
        if (!part.text().matches("(出席|请假|列席)：.*")) {
            findings.error(
                    "10.3",
                    "roster-colon",
                    line,
                    part.text().substring(0, 3),
                    "出席：",
                    new Text("The label is followed by a full-width colon.", "“出席”等字后标全角冒号。"));
        }
    }
}
