package io.branchline.office.engine.document.docx.parts;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table that only puts things side by side: fixed layout, neither borders nor padding. */
public final class BareTable {
    private BareTable() {}

    /** Makes a table such; its width in points. */
    public static CTTblPr fix(XWPFTable table, double widthPt) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setWidth(Twips.ofPoints(widthPt).intValueExact());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var padding = properties.addNewTblCellMar();
        padding.addNewLeft().setW(BigInteger.ZERO);
        padding.getLeft().setType(STTblWidth.DXA);
        padding.addNewRight().setW(BigInteger.ZERO);
        padding.getRight().setType(STTblWidth.DXA);
        return properties;
    }

    /** Sets the width of a cell, in points. */
    public static void width(XWPFTableCell cell, double points) {
        cell.setWidth(Twips.ofPoints(points).toString());
    }
}
