package io.branchline.office.engine.document.docx.flow;

import io.branchline.office.engine.document.flow.FlowBlock;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of business documents: a repeated header row, equal columns, thin grey rules. */
final class FlowTableWriter {
    private static final String RULE = "A6A6A6";

    /** A4 less an inch on either side, twips. */
    private static final int WIDTH = 9026;

    private static final int LABEL_WIDTH = 1900;

    private FlowTableWriter() {}

    static void table(XWPFDocument document, FlowBlock.Table content) {
        int columns = content.header().size();
        XWPFTable table = document.createTable(content.rows().size() + 1, columns);
        fixed(table);
        grid(table, columns);
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < columns; column++) {
            cell(table.getRow(0), column, WIDTH / columns, content.header().get(column), true);
            for (int row = 0; row < content.rows().size(); row++) {
                String text = content.rows().get(row).get(column);
                cell(table.getRow(row + 1), column, WIDTH / columns, text, false);
            }
        }
        FlowDocxWriter.styled(document, "Normal");
    }

    /** Labels in bold left, values right, no rules. */
    static void fields(XWPFDocument document, FlowBlock.Fields content) {
        XWPFTable table = document.createTable(content.fields().size(), 2);
        fixed(table);
        table.removeBorders();
        table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(LABEL_WIDTH));
        table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(WIDTH - LABEL_WIDTH));
        for (int row = 0; row < content.fields().size(); row++) {
            FlowBlock.Field field = content.fields().get(row);
            cell(table.getRow(row), 0, LABEL_WIDTH, field.label(), true);
            cell(table.getRow(row), 1, WIDTH - LABEL_WIDTH, field.value(), false);
        }
        FlowDocxWriter.styled(document, "Normal");
    }

    private static void grid(XWPFTable table, int columns) {
        for (int column = 0; column < columns; column++) {
            var grid = table.getCTTbl().getTblGrid() == null
                    ? table.getCTTbl().addNewTblGrid()
                    : table.getCTTbl().getTblGrid();
            grid.addNewGridCol().setW(BigInteger.valueOf(WIDTH / columns));
        }
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
    }

    private static void fixed(XWPFTable table) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        table.setWidth(WIDTH);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    private static void cell(XWPFTableRow row, int column, int width, String text, boolean bold) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidth(Integer.toString(width));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(FlowStyles.CELL);
        var run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
    }
}
