package io.branchline.office.engine.document.clause;

import static io.branchline.office.engine.document.clause.Row.CHARACTER;
import static io.branchline.office.engine.document.clause.Row.always;
import static io.branchline.office.engine.document.clause.Row.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.ParsedDocx;
import io.branchline.office.engine.document.ParsedDocx.Line;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.OfficialDocument;
import java.util.List;

/** Title, body and attachments of a Word file, clauses 5.2.2, 7.3.1 to 7.3.4 and 7.3.7. */
final class DocxBody {
    private static final double LINE_PT = 28.95;

    static final List<Row<ParsedDocx>> ROWS = List.of(
            always("5.2.2", (document, docx) -> faces(docx)),
            when("7.3.1", document -> document.format() != Format.ORDER, DocxBody::title),
            when("7.3.2", document -> !document.addressees().isEmpty(), (document, docx) -> addressees(docx)),
            when("7.3.3 first", document -> document.addressees().isEmpty(), DocxBody::bodyBelowTitle),
            always("7.3.3", (document, docx) -> levels(docx)),
            when("7.3.4", document -> !document.attachments().isEmpty(), DocxBody::list),
            when("7.3.7", document -> !document.attachments().isEmpty(), DocxBody::annexes));

    private DocxBody() {}

    private static void faces(ParsedDocx docx) {
        var body = docx.line("春季学期").run();
        assertThat(body.eastAsia()).isEqualTo("仿宋");
        assertThat(body.sizePt()).isEqualTo(16);
        assertThat(docx.lines().stream().flatMap(line -> line.runs().stream()))
                .filteredOn(run -> !run.text().isBlank())
                .allMatch(run -> !run.eastAsia().isEmpty() && run.sizePt() > 0);
        assertThat(docx.part("word/styles.xml"))
                .as("Latin words break as Latin words, no mark begins a line")
                .contains("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>", "<w:kinsoku w:val=\"true\"/>")
                .doesNotContain("w:wordWrap");
        assertThat(docx.part("word/theme/theme1.xml")).contains("<a:ea typeface=\"仿宋\"/>");
        assertThat(docx.part("word/fontTable.xml")).contains("FangSong", "Noto Serif CJK SC", "SimHei", "KaiTi");
    }

    private static void title(OfficialDocument document, ParsedDocx docx) {
        Line title = docx.lines().stream()
                .filter(line -> line.text().replace("\n", "").equals(document.title()))
                .findFirst()
                .orElseThrow();
        assertThat(title.run().eastAsia()).isEqualTo("方正小标宋简体");
        assertThat(title.run().sizePt()).isEqualTo(22);
        assertThat(title.alignment()).isEqualTo("center");
        assertThat(title.beforePt()).isCloseTo(2 * LINE_PT, within(0.2));
        List<String> lines = title.text().lines().toList();
        assertThat(lines).allMatch(line -> line.length() <= 20).noneMatch(line -> line.matches("[》）”、，的].*"));
        for (int i = 1; i + 1 < lines.size(); i++) {
            boolean waist = lines.get(i).length() < lines.get(i - 1).length()
                    && lines.get(i).length() < lines.get(i + 1).length();
            assertThat(waist).as("hourglass").isFalse();
        }
    }

    private static void addressees(ParsedDocx docx) {
        Line line = docx.line("市人民政府：");
        assertThat(line.beforePt()).isCloseTo(LINE_PT, within(0.1));
        assertThat(line.leftMm() + line.firstMm()).isZero();
        assertThat(line.run().eastAsia()).isEqualTo("仿宋");
        assertThat(line.run().sizePt()).isEqualTo(16);
        assertThat(docx.line("春季学期").beforePt()).isZero();
    }

    private static void bodyBelowTitle(OfficialDocument document, ParsedDocx docx) {
        double lines = document.format() == Format.ORDER ? 2 : 1;
        assertThat(docx.line("春季学期").beforePt()).isCloseTo(lines * LINE_PT, within(0.2));
    }

    private static void levels(ParsedDocx docx) {
        for (String beginning : List.of("春季学期", "一、", "（一）", "1.", "（1）", "二、")) {
            Line line = docx.line(beginning);
            assertThat(line.leftMm()).as(beginning).isZero();
            assertThat(line.firstMm()).as(beginning).isCloseTo(2 * CHARACTER, within(0.1));
            assertThat(line.rightMm()).as(beginning).isZero();
            assertThat(line.run().sizePt()).as(beginning).isEqualTo(16);
        }
        assertThat(docx.line("一、").run().eastAsia()).isEqualTo("黑体");
        assertThat(docx.line("（一）").run().eastAsia()).isEqualTo("楷体");
        assertThat(docx.line("（一）").runs().get(1).eastAsia()).isEqualTo("仿宋");
        assertThat(docx.line("1.").run().eastAsia()).isEqualTo("仿宋");
        assertThat(docx.line("（1）").run().eastAsia()).isEqualTo("仿宋");
    }

    private static void list(OfficialDocument document, ParsedDocx docx) {
        boolean several = document.attachments().size() > 1;
        Line first = docx.line("附件：");
        assertThat(first.text())
                .isEqualTo("附件：" + (several ? "1." : "")
                        + document.attachments().get(0).title());
        assertThat(first.beforePt()).isCloseTo(LINE_PT, within(0.1));
        assertThat(first.leftMm() + first.firstMm()).isCloseTo(2 * CHARACTER, within(0.1));
        assertThat(first.leftMm()).as("continuation").isCloseTo((several ? 6 : 5) * CHARACTER, within(0.1));
        if (several) {
            Line second = docx.line("2.教材清单");
            assertThat(second.leftMm() + second.firstMm()).isCloseTo(5 * CHARACTER, within(0.1));
            assertThat(second.leftMm()).isCloseTo(6 * CHARACTER, within(0.1));
            assertThat(second.beforePt()).isZero();
        }
    }

    private static void annexes(OfficialDocument document, ParsedDocx docx) {
        List<Line> lines = docx.lines();
        boolean several = document.attachments().size() > 1;
        for (int i = 0; i < document.attachments().size(); i++) {
            if (document.attachments().get(i).body().isEmpty()) {
                continue;
            }
            String wanted = several ? "附件" + (i + 1) : "附件";
            int at = 0;
            while (!lines.get(at).text().equals(wanted)) {
                at++;
            }
            Line label = lines.get(at);
            assertThat(label.startsPage()).isTrue();
            assertThat(label.run().eastAsia()).isEqualTo("黑体");
            assertThat(label.run().sizePt()).isEqualTo(16);
            assertThat(label.leftMm() + label.firstMm() + label.beforePt()).isZero();
            Line title = lines.get(at + 1);
            assertThat(title.text()).isEqualTo(document.attachments().get(i).title());
            assertThat(title.alignment()).isEqualTo("center");
            assertThat(title.beforePt()).as("line 3").isCloseTo(LINE_PT, within(0.1));
        }
    }
}
