package io.branchline.office.engine.document.docx.flow;

import io.branchline.office.engine.document.flow.FlowBlock;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Lists as lists (not as typed bullets); every numbered list starts at 1. */
final class FlowListWriter {
    private static final BigInteger TEXT_INDENT = BigInteger.valueOf(567);
    private static final BigInteger HANGING = BigInteger.valueOf(283);
    private final XWPFDocument document;
    private int lists;

    FlowListWriter(XWPFDocument document) {
        this.document = document;
    }

    void write(FlowBlock.Items items) {
        BigInteger number = define(items.numbered());
        for (String item : items.items()) {
            XWPFParagraph paragraph = FlowDocxWriter.styled(document, FlowStyles.LIST);
            paragraph.setNumID(number);
            paragraph.createRun().setText(item);
        }
    }

    private BigInteger define(boolean numbered) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(lists++));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        level.addNewLvlText().setVal(numbered ? "%1." : "•");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(TEXT_INDENT);
        indent.setHanging(HANGING);
        XWPFNumbering numbering =
                document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
    }
}
