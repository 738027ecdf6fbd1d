package io.branchline.office.engine.document.check.rules;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Measure;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import io.branchline.office.engine.text.Text;
import java.util.List;

/** The list of attachments, and attachments bound with the document, clauses 7.3.4 and 7.3.7. */
public final class AttachmentRules implements Rule {

    @Override
    public void check(Recognised document, Findings findings) {
        List<Recognised.Part> list = document.all(Role.ATTACHMENT_LIST);
        if (!list.isEmpty()) {
            list(document, list, findings);
        }
        List<Recognised.Part> labels = document.parts().stream()
                .filter(part -> part.role() == Role.ATTACHMENT_LABEL)
                .toList();
        labels.forEach(label -> bound(document, label, findings));
        if (!labels.isEmpty() && list.isEmpty()) {
            findings.error(
                    "7.3.4",
                    "attachment-unlisted",
                    labels.get(0).line(),
                    labels.get(0).text(),
                    "附件：",
                    new Text("An attachment is bound in that the body does not list.", "有附件而正文下没有附件说明。"));
        }
        if (labels.size() > list.size() && !list.isEmpty()) {
            findings.error(
                    "7.3.4",
                    "attachment-count",
                    labels.get(labels.size() - 1).line(),
                    labels.size() + "",
                    list.size() + "",
                    new Text("More attachments are bound in than listed.", "附件数量与附件说明不一致。"));
        }
    }

    private static void list(Recognised document, List<Recognised.Part> list, Findings findings) {
        ReadLine first = list.get(0).line();
        List<Recognised.Part> running = document.running().stream()
                .filter(part -> part.line().index() < first.index())
                .toList();
        if (!running.isEmpty()) {
            double lines = document.linesBetween(running.get(running.size() - 1).line(), first);
            Looks.lines(
                    "7.3.4",
                    "attachment-place",
                    first,
                    lines,
                    1,
                    findings,
                    new Text("The list is one line below the body.", "附件说明应在正文下空一行编排。"));
        }
        Looks.indent(
                "7.3.4",
                "attachment-indent",
                first,
                first.leftPt() + first.firstPt(),
                2,
                findings,
                new Text("The list begins two characters in.", "附件说明左空二字。"));
        if (!list.get(0).text().startsWith("附件：")) {
            findings.error(
                    "7.3.4",
                    "attachment-colon",
                    first,
                    list.get(0).text().substring(0, 3),
                    "附件：",
                    new Text("附件 is followed by a full-width colon.", "“附件”后标全角冒号。"));
        }
        if (list.size() > 1 && !list.get(0).text().matches("附件[：:]\\s*1\\..*")) {
            findings.error(
                    "7.3.4",
                    "attachment-number",
                    first,
                    list.get(0).text(),
                    "附件：1.",
                    new Text("Several attachments are numbered 1. 2.", "多个附件用阿拉伯数字标注顺序号。"));
        }
        for (Recognised.Part part : list) {
            if (part.text().matches(".*[。；，、.;,]$")) {
                findings.error(
                        "7.3.4",
                        "attachment-stop",
                        part.line(),
                        part.text().substring(part.text().length() - 1),
                        "-",
                        new Text("No mark follows an attachment's name.", "附件名称后不加标点符号。"));
            }
        }
        boolean numbered = list.get(0).text().matches("附件[：:]\\s*\\d.*");
        double hang = (numbered ? 6 : 5) * Grid.CHARACTER_PT;
        boolean wraps = list.get(0).text().length() > 24;
        if (wraps && Math.abs(first.leftPt() - hang) > Grid.CHARACTER_PT / 2) {
            findings.error(
                    "7.3.4",
                    "attachment-hang",
                    first,
                    Measure.print(first.leftPt() / Grid.CHARACTER_PT),
                    numbered ? "6" : "5",
                    new Text("Lines continue under the name's first character.", "附件名称回行时应与上一行首字对齐。"));
        }
    }

    private static void bound(Recognised document, Recognised.Part label, Findings findings) {
        ReadLine line = label.line();
        if (!line.startsPage() && !breakAbove(document, line)) {
            findings.error(
                    "7.3.7", "annex-page", line, "-", "另面", new Text("An attachment begins a new page.", "附件应当另面编排。"));
        }
        Lettering.face("7.3.7", "annex-face", line, line.lead(), findings, "The word 附件", "“附件”二字", Face.HEITI);
        Lettering.size("7.3.7", "annex-size", line, line.lead(), Size.NO_3, findings, "The word 附件", "“附件”二字");
        if (label.text().matches(".*[：:]$")) {
            findings.error(
                    "7.3.7",
                    "annex-colon",
                    line,
                    label.text(),
                    label.text().replaceAll("[：:]", ""),
                    new Text("No colon follows 附件 on its page.", "附件页“附件”二字后不加冒号。"));
        }
        document.parts().stream()
                .filter(part ->
                        part.role() == Role.ATTACHMENT_TITLE && part.line().index() > line.index())
                .findFirst()
                .ifPresent(title -> {
                    Looks.lines(
                            "7.3.7",
                            "annex-title-place",
                            title.line(),
                            document.linesBetween(line, title.line()),
                            1,
                            findings,
                            new Text("An attachment's title is on line 3.", "附件标题居中编排在版心第三行。"));
                    if (!Looks.aligned(title.line(), "center")) {
                        findings.error(
                                "7.3.7",
                                "annex-title-centred",
                                title.line(),
                                title.line().align(),
                                "center",
                                new Text("An attachment's title is not centred.", "附件标题没有居中。"));
                    }
                });
    }

    private static boolean breakAbove(Recognised document, ReadLine line) {
        return document.file().lines().stream()
                .anyMatch(upper -> upper.index() == line.index() - 1 && upper.startsPage());
    }
}
