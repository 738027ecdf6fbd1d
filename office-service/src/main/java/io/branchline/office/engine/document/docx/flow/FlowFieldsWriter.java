package io.branchline.office.engine.document.docx.flow;

import io.branchline.office.engine.document.flow.FlowBlock;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Labels in bold left, values right, no rules. */
final class FlowFieldsWriter {
    private static final int LABEL_WIDTH = 1900;
    private static final int GUTTER = 108;

    private FlowFieldsWriter() {}

    static void write(XWPFDocument document, FlowBlock.Fields content) {
        XWPFTable table = document.createTable(content.fields().size(), 2);
        FlowTables.fix(table);
        table.removeBorders();
        margins(table);
        table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(LABEL_WIDTH));
        table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(FlowTables.WIDTH - LABEL_WIDTH));
        for (int row = 0; row < content.fields().size(); row++) {
            FlowBlock.Field field = content.fields().get(row);
            FlowTables.cell(table.getRow(row), 0, LABEL_WIDTH, FlowStyles.FIELD, field.label(), true);
            FlowTables.cell(
                    table.getRow(row), 1, FlowTables.WIDTH - LABEL_WIDTH, FlowStyles.FIELD, field.value(), false);
        }
        FlowTables.below(document);
    }

    /** Labels begin where the text around them does; an absent margin would be the usual one. */
    private static void margins(XWPFTable table) {
        table.setCellMargins(0, 0, 0, GUTTER);
        CTTblWidth left = table.getCTTbl().getTblPr().getTblCellMar().addNewLeft();
        left.setType(STTblWidth.DXA);
        left.setW(BigInteger.ZERO);
    }
}
