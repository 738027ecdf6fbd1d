package io.branchline.office.engine.document.docx.flow;

import io.branchline.office.engine.document.docx.parts.Borders;
import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.flow.FlowDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a business document as docx with real headings, lists and table headers, so that it reads well aloud and reflows. */
public final class FlowDocxWriter {
    private FlowDocxWriter() {}

    public static byte[] write(FlowDocument content) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream(32_768)) {
            FlowParts.prepare(document, content);
            if (content.titled()) {
                styled(document, FlowStyles.TITLE).createRun().setText(content.title());
            }
            if (content.contents()) {
                FlowContents.write(document, content);
            }
            FlowListWriter lists = new FlowListWriter(document);
            for (FlowBlock block : content.blocks()) {
                write(document, block, lists);
            }
            if (content.aiNote() != null) {
                styled(document, FlowStyles.NOTE).createRun().setText(content.aiNote());
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFDocument document, FlowBlock block, FlowListWriter lists) {
        if (block instanceof FlowBlock.Heading heading) {
            styled(document, FlowStyles.heading(heading.level())).createRun().setText(heading.text());
        } else if (block instanceof FlowBlock.Text text) {
            styled(document, FlowStyles.BODY).createRun().setText(text.text());
        } else if (block instanceof FlowBlock.Lines lines) {
            lines(styled(document, FlowStyles.BODY), lines);
        } else if (block instanceof FlowBlock.Items items) {
            lists.write(items);
        } else if (block instanceof FlowBlock.Fields fields) {
            FlowTableWriter.fields(document, fields);
        } else if (block instanceof FlowBlock.Table table) {
            FlowTableWriter.table(document, table);
        } else if (block instanceof FlowBlock.Space space) {
            styled(document, FlowStyles.BODY).setSpacingBefore(space.lines() * 240);
        } else if (block instanceof FlowBlock.Centred centred) {
            styled(document, FlowStyles.CENTRED).createRun().setText(centred.text());
        } else if (block instanceof FlowBlock.Rule) {
            Borders.single(
                    styled(document, FlowStyles.BODY)
                            .getCTP()
                            .getPPr()
                            .addNewPBdr()
                            .addNewBottom(),
                    0.75,
                    "808080");
        }
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

    static XWPFParagraph styled(XWPFDocument document, String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
