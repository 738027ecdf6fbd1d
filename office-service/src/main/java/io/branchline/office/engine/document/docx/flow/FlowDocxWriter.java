package io.branchline.office.engine.document.docx.flow;

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
                FlowBlockWriter.write(document, block, lists);
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

    static XWPFParagraph styled(XWPFDocument document, String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
