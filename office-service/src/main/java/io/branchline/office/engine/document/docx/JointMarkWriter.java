package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.docx.parts.BareTable;
import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.JointMark;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** The mark of several issuers: a table without borders, names in one column and 文件 over the height of the other. */
final class JointMarkWriter {
    private JointMarkWriter() {}

    static void write(XWPFDocument document, JointMark mark) {
        ParagraphWriter.write(
                document.createParagraph(), Paragraph.of(Role.MARK).pitched(Math.max(1, mark.spaceBeforePt())));
        XWPFTable table = document.createTable(mark.names().size(), 2);
        CTTblPr properties = BareTable.fix(table, mark.namesWidthPt() + mark.suffixWidthPt());
        properties.addNewJc().setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable.CENTER);
        for (int row = 0; row < mark.names().size(); row++) {
            XWPFTableCell name = table.getRow(row).getCell(0);
            BareTable.width(name, mark.namesWidthPt());
            markLine(name, mark.names().get(row), Align.SPREAD, mark.linePt());
            XWPFTableCell suffix = table.getRow(row).getCell(1);
            BareTable.width(suffix, mark.suffixWidthPt());
            suffix.getCTTc().getTcPr().addNewVMerge().setVal(row == 0 ? STMerge.RESTART : STMerge.CONTINUE);
            suffix.getCTTc().getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
            if (row == 0) {
                markLine(suffix, mark.suffix(), Align.CENTRE, mark.suffix().sizePt() * 1.1);
            }
        }
    }

    private static void markLine(XWPFTableCell cell, Span span, Align align, double linePt) {
        Paragraph line = Paragraph.of(Role.MARK, span).aligned(align).pitched(linePt);
        ParagraphWriter.write(cell.getParagraphs().get(0), line);
    }
}
