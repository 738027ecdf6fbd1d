package io.branchline.office.engine.document.check.rules;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.page.ReadRun;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Size;
import io.branchline.office.engine.text.Text;
import java.util.regex.Pattern;

/** Faces, sizes, indents and marks of the body and its levels, clauses 5.2.2 and 7.3.3. */
public final class BodyRules implements Rule {
    private static final int LONGEST_HEADING = 40;
    private static final Pattern STOP = Pattern.compile("[。；：！？]");
    private static final Pattern MARK_1 = Pattern.compile("(?s)[一二三四五六七八九十]+、.*");
    private static final Pattern MARK_2 = Pattern.compile("(?s)（[一二三四五六七八九十]+）([^、，.．].*)?");
    private static final Pattern MARK_3 = Pattern.compile("(?s)\\d+\\..*");
    private static final Pattern MARK_4 = Pattern.compile("(?s)（\\d+）.*");

    @Override
    public void check(Recognised document, Findings findings) {
        for (Recognised.Part part : document.running()) {
            if (findings.areFull()) {
                return;
            }
            if (part.line().place() == ReadLine.Place.FLOW) {
                paragraph(part, findings);
            }
        }
    }

    private static void paragraph(Recognised.Part part, Findings findings) {
        ReadLine line = part.line();
        boolean apart = Looks.aligned(line, "center", "right");
        if (!apart && !part.annex()) {
            Looks.indent(
                    "7.3.3",
                    "paragraph-indent",
                    line,
                    line.leftPt() + line.firstPt(),
                    2,
                    findings,
                    new Text("A paragraph begins two characters in.", "每个自然段左空二字。"));
        }
        for (ReadRun run : line.runs()) {
            if (!run.text().isBlank()) {
                Lettering.size("5.2.2", "body-size", line, run, Size.NO_3, findings, "The body", "正文");
                break;
            }
        }
        if (part.role() == Role.BODY) {
            Lettering.face("5.2.2", "body-face", line, line.lead(), findings, "The body", "正文", Face.FANGSONG);
            return;
        }
        level(part, findings);
    }

    private static void level(Recognised.Part part, Findings findings) {
        ReadLine line = part.line();
        String text = part.text();
        boolean heading =
                text.length() <= LONGEST_HEADING && !STOP.matcher(text).find();
        switch (part.role()) {
            case LEVEL_1 -> {
                mark(line, text, MARK_1, "一、", "level-1-mark", findings);
                if (heading) {
                    Lettering.face(
                            "7.3.3",
                            "level-1-face",
                            line,
                            line.lead(),
                            findings,
                            "A heading of the first level",
                            "第一层标题",
                            Face.HEITI);
                }
            }
            case LEVEL_2 -> {
                mark(line, text, MARK_2, "（一）", "level-2-mark", findings);
                boolean alone = heading || text.length() <= LONGEST_HEADING && text.indexOf('。') == text.length() - 1;
                if (alone && line.runs().size() == 1) {
                    Lettering.face(
                            "7.3.3",
                            "level-2-face",
                            line,
                            line.lead(),
                            findings,
                            "A heading of the second level",
                            "第二层标题",
                            Face.KAITI);
                }
            }
            case LEVEL_3 -> mark(line, text, MARK_3, "1.", "level-3-mark", findings);
            default -> mark(line, text, MARK_4, "（1）", "level-4-mark", findings);
        }
        if (part.role() == Role.LEVEL_3 || part.role() == Role.LEVEL_4) {
            Lettering.face(
                    "7.3.3",
                    "level-face",
                    line,
                    line.lead(),
                    findings,
                    "A paragraph of the third or fourth level",
                    "第三、四层",
                    Face.FANGSONG);
        }
    }

    private static void mark(ReadLine line, String text, Pattern form, String wanted, String code, Findings findings) {
        if (!form.matcher(text).matches()) {
            findings.error(
                    "7.3.3",
                    code,
                    line,
                    text.substring(0, Math.min(4, text.length())),
                    wanted,
                    new Text("The number of this level is written otherwise.", "结构层次序数写法不对。"));
        }
    }
}
