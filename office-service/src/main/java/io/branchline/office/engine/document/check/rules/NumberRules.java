package io.branchline.office.engine.document.check.rules;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.page.ReadRun;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.recognise.Shapes;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import io.branchline.office.engine.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** 发文字号, 签发人 and the red rule, clauses 7.2.5 to 7.2.7. */
public final class NumberRules implements Rule {

    @Override
    public void check(Recognised document, Findings findings) {
        List<Recognised.Part> numbers = document.all(Role.NUMBER);
        numbers.forEach(part -> number(part, document, findings));
        signers(document, numbers, findings);
        place(document, numbers, findings);
        rule(document, numbers, findings);
    }

    private static void number(Recognised.Part part, Recognised document, Findings findings) {
        String text = Shapes.BEFORE_NUMBER.matcher(part.text()).replaceFirst("");
        Matcher matcher = Shapes.NUMBER.matcher(text);
        if (!matcher.find()) {
            return;
        }
        String shown = matcher.group();
        if (!shown.matches(".*〔\\d+〕.*")) {
            findings.error(
                    "7.2.5",
                    "number-brackets",
                    part.line(),
                    shown,
                    "〔〕",
                    new Text("The year stands in 〔〕.", "年份用六角括号“〔〕”括入。"));
        }
        if (matcher.group(2).length() != 4) {
            findings.error(
                    "7.2.5",
                    "number-year",
                    part.line(),
                    matcher.group(2),
                    "2026",
                    new Text("The year is written in full.", "年份应标全称。"));
        }
        if (matcher.group(4).startsWith("0")) {
            findings.error(
                    "7.2.5",
                    "number-zero",
                    part.line(),
                    matcher.group(4),
                    matcher.group(4).replaceAll("^0+", ""),
                    new Text("The serial number has no leading zeros.", "发文顺序号不编虚位。"));
        }
        if (!matcher.group(3).isEmpty()) {
            findings.error(
                    "7.2.5",
                    "number-di",
                    part.line(),
                    shown,
                    shown.replace("第", ""),
                    new Text("The serial number is without 第.", "发文顺序号不加“第”字。"));
        }
        ReadRun run = part.line().runs().stream()
                .filter(r -> r.text().contains(matcher.group(1)))
                .findFirst()
                .orElse(part.line().lead());
        Lettering.face("7.2.5", "number-face", part.line(), run, findings, "The number", "发文字号", Face.FANGSONG);
        Lettering.size("7.2.5", "number-size", part.line(), run, Size.NO_3, findings, "The number", "发文字号");
    }

    private static void signers(Recognised document, List<Recognised.Part> numbers, Findings findings) {
        Optional<Recognised.Part> signer =
                numbers.stream().filter(part -> part.text().contains("签发人")).findFirst();
        boolean upward = document.kind() != null && document.kind().isUpward();
        if (signer.isEmpty()) {
            if (upward && document.format() == Format.GENERAL) {
                findings.error(
                        "7.2.6",
                        "signer-missing",
                        numbers.isEmpty() ? null : numbers.get(0).line(),
                        "-",
                        "签发人：",
                        new Text("A document to a superior names its signer.", "上行文应当标注签发人。"));
            }
            return;
        }
        ReadLine line = signer.get().line();
        if (!line.text().contains("签发人：")) {
            findings.error(
                    "7.2.6",
                    "signer-colon",
                    line,
                    line.text().strip(),
                    "签发人：",
                    new Text("签发人 is followed by a full-width colon.", "“签发人”后标全角冒号。"));
        }
        ReadRun name = line.runs().get(line.runs().size() - 1);
        Lettering.face("7.2.6", "signer-face", line, name, findings, "The signer's name", "签发人姓名", Face.KAITI);
    }

    private static void place(Recognised document, List<Recognised.Part> numbers, Findings findings) {
        List<Recognised.Part> marks = document.all(Role.MARK);
        if (numbers.isEmpty() || marks.isEmpty() || document.format() == Format.LETTER) {
            return;
        }
        ReadLine number = numbers.get(0).line();
        ReadLine mark = marks.get(marks.size() - 1).line();
        Looks.lines(
                "7.2.5",
                "number-place",
                number,
                document.linesBetween(mark, number),
                2,
                findings,
                new Text("The number is two lines below the mark.", "发文字号应编排在发文机关标志下空二行位置。"));
        boolean signed = numbers.stream().anyMatch(part -> part.text().contains("签发人"));
        if (!signed && !Looks.aligned(number, "center")) {
            findings.error(
                    "7.2.5",
                    "number-centred",
                    number,
                    number.align(),
                    "center",
                    new Text("The number is not centred.", "发文字号没有居中。"));
        }
        if (signed) {
            Looks.indent(
                    "7.2.5",
                    "number-indent",
                    numbers.get(numbers.size() - 1).line(),
                    number.leftPt() + number.firstPt(),
                    1,
                    findings,
                    new Text("Upward the number is one character in.", "上行文的发文字号居左空一字编排。"));
        }
    }

    private static void rule(Recognised document, List<Recognised.Part> numbers, Findings findings) {
        if (document.format() == Format.ORDER || document.format() == Format.LETTER || numbers.isEmpty()) {
            return;
        }
        ReadLine number = numbers.get(numbers.size() - 1).line();
        Optional<ReadLine> rule = document.file().lines().stream()
                .filter(line ->
                        line.rule() != null && line.index() >= number.index() && line.index() <= number.index() + 3)
                .findFirst();
        Optional<String> drawn = document.file().lines().stream()
                .filter(line -> line.index() <= number.index() + 3)
                .flatMap(line -> Optional.ofNullable(line.drawn()).stream())
                .findFirst();
        if (rule.isEmpty() && drawn.isPresent()) {
            colour(number, drawn.get(), findings);
            return;
        }
        if (rule.isEmpty()) {
            findings.error(
                    "7.2.7",
                    "rule-missing",
                    number,
                    "-",
                    "4 mm",
                    new Text("The red rule under the number is missing.", "发文字号之下没有红色分隔线。"));
            return;
        }
        ReadLine line = rule.get();
        colour(line, line.rule() == null ? "" : line.rule(), findings);
        findings.length(
                "7.2.7",
                "rule-width",
                line,
                Grid.TYPE_WIDTH_MM - Grid.millimetres(line.leftPt() + line.rightPt()),
                Grid.TYPE_WIDTH_MM,
                1,
                new Text("The rule is not as wide as the type area.", "分隔线与版心不等宽。"));
        double below = 0.2 * number.heightPt() - 0.12 * number.lead().sizePt();
        double distance =
                line.index() == number.index() ? below : below + number.afterPt() + line.beforePt() + line.heightPt();
        findings.length(
                "7.2.7",
                "rule-place",
                line,
                Grid.millimetres(distance),
                4,
                1.5,
                new Text("The rule is 4 mm below the number.", "分隔线应在发文字号之下4 mm处。"));
    }

    /** Shades of red; a colour that is left to the theme is not judged. */
    private static void colour(ReadLine line, String colour, Findings findings) {
        if (!colour.isEmpty() && !colour.matches("(FF|[C-E][0-9A-F])[0-3][0-9A-F][0-3][0-9A-F]")) {
            findings.error(
                    "7.2.7", "rule-colour", line, colour, Grid.RED, new Text("The rule is not red.", "分隔线不是红色。"));
        }
    }
}
