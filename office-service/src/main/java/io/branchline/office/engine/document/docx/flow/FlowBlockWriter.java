package io.branchline.office.engine.document.docx.flow;

import io.branchline.office.engine.document.docx.parts.Borders;
import io.branchline.office.engine.document.flow.FlowBlock;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes one block of a business document. */
final class FlowBlockWriter {
    private static final int BELOW_LIST = 120;

    private FlowBlockWriter() {}

    static void write(XWPFDocument document, FlowBlock block, FlowListWriter lists) {
        if (block instanceof FlowBlock.Heading heading) {
            FlowDocxWriter.styled(document, FlowStyles.heading(heading.level()))
                    .createRun()
                    .setText(heading.text());
        } else if (block instanceof FlowBlock.Text text) {
            text(document, text);
        } else if (block instanceof FlowBlock.Lines lines) {
            lines(FlowDocxWriter.styled(document, FlowStyles.BODY), lines);
        } else if (block instanceof FlowBlock.Items items) {
            lists.write(items);
        } else if (block instanceof FlowBlock.Fields fields) {
            FlowFieldsWriter.write(document, fields);
        } else if (block instanceof FlowBlock.Table table) {
            FlowTableWriter.table(document, table);
        } else if (block instanceof FlowBlock.Space space) {
            space(document, space);
        } else if (block instanceof FlowBlock.Centred centred) {
            FlowDocxWriter.styled(document, FlowStyles.CENTRED).createRun().setText(centred.text());
        } else if (block instanceof FlowBlock.Rule) {
            Borders.single(
                    FlowDocxWriter.styled(document, FlowStyles.BODY)
                            .getCTP()
                            .getPPr()
                            .addNewPBdr()
                            .addNewBottom(),
                    0.75,
                    "808080");
        }
    }

    /** A list ends close; what is no list any more stands off it. */
    private static void text(XWPFDocument document, FlowBlock.Text text) {
        boolean list = !document.getParagraphs().isEmpty()
                && FlowStyles.LIST.equals(document.getLastParagraph().getStyle());
        XWPFParagraph paragraph = FlowDocxWriter.styled(document, FlowStyles.BODY);
        if (list) {
            paragraph.setSpacingBefore(BELOW_LIST);
        }
        paragraph.createRun().setText(text.text());
    }

    private static void space(XWPFDocument document, FlowBlock.Space space) {
        if (!document.getParagraphs().isEmpty()) {
            document.getLastParagraph().setKeepNext(true);
        }
        XWPFParagraph white = FlowDocxWriter.styled(document, FlowStyles.BODY);
        white.setSpacingBefore(space.lines() * 240);
        white.setKeepNext(true);
    }

    private static void lines(XWPFParagraph paragraph, FlowBlock.Lines lines) {
        var run = paragraph.createRun();
        for (int i = 0; i < lines.lines().size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.lines().get(i));
        }
    }
}
