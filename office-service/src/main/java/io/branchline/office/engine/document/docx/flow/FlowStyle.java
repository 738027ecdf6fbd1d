package io.branchline.office.engine.document.docx.flow;

import io.branchline.office.engine.document.docx.parts.Twips;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** One paragraph style of business documents: white around it, size, ink. */
final class FlowStyle {
    private static final String INK = "1D3A5F";

    private FlowStyle() {}

    static void heading(CTStyles styles, int level, double sizePt, double beforePt) {
        CTStyle style = paragraph(styles, FlowStyles.heading(level), "heading " + level, beforePt, 4, 1);
        ink(style.addNewRPr(), sizePt);
        style.getPPr().addNewKeepNext().setVal(true);
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    static CTStyle paragraph(CTStyles styles, String id, String name, double beforePt, double afterPt, double lines) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (!id.equals("Normal")) {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        CTPPrGeneral properties = style.addNewPPr();
        properties.addNewWidowControl().setVal(true);
        var spacing = properties.addNewSpacing();
        spacing.setBefore(Twips.ofPoints(beforePt));
        spacing.setAfter(Twips.ofPoints(afterPt));
        spacing.setLine(BigInteger.valueOf(Math.round(lines * 240)));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        return style;
    }

    static void ink(CTRPr run, double sizePt) {
        run.addNewB().setVal(true);
        run.addNewColor().setVal(INK);
        size(run, sizePt);
    }

    static void size(CTRPr run, double sizePt) {
        run.addNewSz().setVal(Twips.halfPoints(sizePt));
        run.addNewSzCs().setVal(Twips.halfPoints(sizePt));
    }
}
