package io.branchline.office.engine.document.docx.flow;

import io.branchline.office.engine.document.docx.parts.Twips;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** What tables of business documents share: full width, fixed columns, cells of one style. */
final class FlowTables {
    /** A4 less an inch on either side, twips. */
    static final int WIDTH = 9026;

    private static final double WHITE_PT = 8;

    private FlowTables() {}

    static void fix(XWPFTable table) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        table.setWidth(WIDTH);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    static XWPFParagraph cell(XWPFTableRow row, int column, int width, String style, String text, boolean bold) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidth(Integer.toString(width));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        var run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        return paragraph;
    }

    /** Word joins two tables that no paragraph parts. */
    static void below(XWPFDocument document) {
        XWPFParagraph white = FlowDocxWriter.styled(document, "Normal");
        white.setSpacingBetween(WHITE_PT, LineSpacingRule.EXACT);
        white.getCTP().getPPr().addNewRPr().addNewSz().setVal(Twips.halfPoints(1));
    }
}
