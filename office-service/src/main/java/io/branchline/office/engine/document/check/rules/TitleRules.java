package io.branchline.office.engine.document.check.rules;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Size;
import io.branchline.office.engine.text.Text;
import java.util.List;

/** Title and addressees, clauses 7.3.1 and 7.3.2. */
public final class TitleRules implements Rule {

    @Override
    public void check(Recognised document, Findings findings) {
        List<Recognised.Part> titles = document.all(Role.TITLE);
        if (titles.isEmpty()) {
            if (document.format() != Format.ORDER) {
                findings.error("7.3.1", "title-missing", null, "-", "标题", new Text("There is no title.", "没有标题。"));
            }
            return;
        }
        ReadLine first = titles.get(0).line();
        ReadLine last = titles.get(titles.size() - 1).line();
        Lettering.face("7.3.1", "title-face", first, first.lead(), findings, "The title", "标题", Face.XIAOBIAOSONG);
        Lettering.size("7.3.1", "title-size", first, first.lead(), Size.NO_2, findings, "The title", "标题");
        if (!Looks.aligned(first, "center")) {
            findings.error(
                    "7.3.1",
                    "title-centred",
                    first,
                    first.align(),
                    "center",
                    new Text("The title is not centred.", "标题没有居中。"));
        }
        List<ReadLine> above = document.parts().stream()
                .filter(part -> part.role() == Role.RULE || part.role() == Role.NUMBER)
                .map(Recognised.Part::line)
                .toList();
        if (!above.isEmpty() && !drawnRule(document, above.get(above.size() - 1), first)) {
            Looks.lines(
                    "7.3.1",
                    "title-place",
                    first,
                    document.linesBetween(above.get(above.size() - 1), first),
                    2,
                    findings,
                    new Text("The title is two lines below the rule.", "标题应编排于红色分隔线下空二行位置。"));
        }
        shape(first, titles, findings);
        addressees(document, last, findings);
    }

    /** A rule that is drawn may lie anywhere within the lines between number and title: two of them, or with its own three. */
    private static boolean drawnRule(Recognised document, ReadLine above, ReadLine title) {
        boolean drawn =
                document.file().lines().stream().anyMatch(line -> line.index() < title.index() && line.drawn() != null);
        double lines = document.linesBetween(above, title);
        return drawn && above.rule() == null && lines > 1.75 && lines < 3.5;
    }

    /** A trapezium or diamond has no waist. */
    private static void shape(ReadLine first, List<Recognised.Part> titles, Findings findings) {
        List<String> lines = titles.stream()
                .flatMap(part -> part.text().lines())
                .map(String::strip)
                .toList();
        for (int i = 1; i < lines.size() - 1; i++) {
            int length = lines.get(i).length();
            if (length < lines.get(i - 1).length() && length < lines.get(i + 1).length()) {
                findings.warn(
                        "7.3.1",
                        "title-shape",
                        first,
                        "沙漏形",
                        "梯形 / 菱形",
                        new Text("The title's lines form an hourglass.", "标题排列不得使用沙漏形。"));
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).matches("^[的、，》）].*")) {
                findings.warn(
                        "7.3.1",
                        "title-break",
                        first,
                        lines.get(i),
                        "词意完整",
                        new Text("The title breaks inside a phrase.", "标题回行时词意应当完整。"));
            }
        }
    }

    private static void addressees(Recognised document, ReadLine title, Findings findings) {
        document.first(Role.ADDRESSEE).ifPresent(part -> {
            ReadLine line = part.line();
            Looks.lines(
                    "7.3.2",
                    "addressee-place",
                    line,
                    document.linesBetween(title, line),
                    1,
                    findings,
                    new Text("The addressees are one line below the title.", "主送机关应编排于标题下空一行位置。"));
            Looks.indent(
                    "7.3.2",
                    "addressee-indent",
                    line,
                    line.leftPt() + line.firstPt(),
                    0,
                    findings,
                    new Text("The addressees are flush left.", "主送机关应当居左顶格。"));
            if (!part.text().endsWith("：")) {
                findings.error(
                        "7.3.2",
                        "addressee-colon",
                        line,
                        part.text().substring(part.text().length() - 1),
                        "：",
                        new Text("The addressees end with a full-width colon.", "最后一个机关名称后标全角冒号。"));
            }
            Lettering.face(
                    "7.3.2", "addressee-face", line, line.lead(), findings, "The addressees", "主送机关", Face.FANGSONG);
        });
    }
}
