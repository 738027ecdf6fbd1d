package io.branchline.office.engine.document.docx.flow;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.flow.FlowDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** A table of contents: a field that word processors renew, holding the headings until they do. */
final class FlowContents {
    private FlowContents() {}

    static void write(XWPFDocument document, FlowDocument content) {
        FlowDocxWriter.styled(document, FlowStyles.CENTRED).createRun().setText("Contents");
        XWPFParagraph line = FlowDocxWriter.styled(document, "Normal");
        line.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        line.getCTP().addNewR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
        line.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        for (FlowBlock block : content.blocks()) {
            if (block instanceof FlowBlock.Heading heading && heading.level() < 3) {
                line.createRun().setText("\u00a0".repeat(4 * (heading.level() - 1)) + heading.text());
                line = FlowDocxWriter.styled(document, "Normal");
            }
        }
        line.getCTP().addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
        document.getSettings().setUpdateFields();
    }
}
