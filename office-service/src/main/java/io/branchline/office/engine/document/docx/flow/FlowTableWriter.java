package io.branchline.office.engine.document.docx.flow;

import io.branchline.office.engine.document.flow.FlowBlock;
import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Tables of business documents: a repeated header row, rows that stay on one page, columns by what they hold, thin grey rules. */
final class FlowTableWriter {
    private static final String RULE = "A6A6A6";
    private static final int TALL = 600;

    private FlowTableWriter() {}

    static void table(XWPFDocument document, FlowBlock.Table content) {
        int columns = content.header().size();
        XWPFTable table = document.createTable(content.rows().size() + 1, columns);
        FlowTables.fix(table);
        int[] widths = Arrays.stream(content.shares())
                .mapToInt(share -> (int) (share * FlowTables.WIDTH))
                .toArray();
        grid(table, widths);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < content.rows().size(); row++) {
            boolean tall = content.rows().get(row).stream().anyMatch(text -> text.length() > TALL);
            table.getRow(row + 1).setCantSplitRow(!tall);
        }
        for (int column = 0; column < columns; column++) {
            String heading = content.header().get(column);
            FlowTables.cell(table.getRow(0), column, widths[column], FlowStyles.CELL, heading, true)
                    .setKeepNext(true);
            for (int row = 0; row < content.rows().size(); row++) {
                String text = content.rows().get(row).get(column);
                FlowTables.cell(table.getRow(row + 1), column, widths[column], FlowStyles.CELL, text, false);
            }
        }
        FlowTables.below(document);
    }

    private static void grid(XWPFTable table, int[] widths) {
        for (int width : widths) {
            var grid = table.getCTTbl().getTblGrid() == null
                    ? table.getCTTbl().addNewTblGrid()
                    : table.getCTTbl().getTblGrid();
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
    }
}
