package io.branchline.office.engine.document.docx.flow;

import io.branchline.office.engine.document.flow.FlowBlock;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Labels in bold left, values right, no rules. */
final class FlowFieldsWriter {
    private static final int LABEL_WIDTH = 1900;
    private static final int GUTTER = 108;

    private FlowFieldsWriter() {}

    static void write(XWPFDocument document, FlowBlock.Fields content) {
        XWPFTable table = document.createTable(content.fields().size(), 2);
        FlowTables.fix(table);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, GUTTER);
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
}
