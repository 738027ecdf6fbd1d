package io.branchline.office.engine.document.docx.flow;

import io.branchline.office.engine.document.docx.parts.Twips;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of business documents: one serif-free family, dark blue headings with a contrast of 8:1 and more. */
final class FlowStyles {
    static final String BODY = "BodyText";
    static final String TITLE = "Title";
    static final String LIST = "ListParagraph";
    static final String CENTRED = "Centred";
    static final String NOTE = "Note";
    static final String CELL = "TableText";
    private static final String INK = "1D3A5F";
    private static final String LATIN = "Calibri";
    private static final String CHINESE = "宋体";

    private FlowStyles() {}

    static String heading(int level) {
        return "Heading" + level;
    }

    static void write(XWPFDocument document) {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTRPr run = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setCs(LATIN);
        fonts.setEastAsia(CHINESE);
        size(run, 11);
        var language = run.addNewLang();
        language.setVal("en-GB");
        language.setEastAsia("zh-CN");
        style(styles, "Normal", "Normal", 0, 0, 1.1).setDefault(true);
        style(styles, BODY, "Body Text", 0, 8, 1.1);
        style(styles, LIST, "List Paragraph", 0, 3, 1.1);
        style(styles, CELL, "Table Text", 2, 2, 1);
        style(styles, CENTRED, "Centred", 6, 8, 1.1).getPPr().addNewJc().setVal(STJc.CENTER);
        size(style(styles, NOTE, "Note", 12, 0, 1).addNewRPr(), 9);
        ink(style(styles, TITLE, "Title", 0, 14, 1).addNewRPr(), 22);
        heading(styles, 1, 15, 16);
        heading(styles, 2, 12.5, 12);
        heading(styles, 3, 11, 10);
        document.createStyles().setStyles(styles);
    }

    private static void heading(CTStyles styles, int level, double sizePt, double beforePt) {
        CTStyle style = style(styles, heading(level), "heading " + level, beforePt, 4, 1);
        ink(style.addNewRPr(), sizePt);
        style.getPPr().addNewKeepNext().setVal(true);
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    private static CTStyle style(
            CTStyles styles, String id, String name, double beforePt, double afterPt, double lines) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (!id.equals("Normal")) {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        CTPPrGeneral properties = style.addNewPPr();
        var spacing = properties.addNewSpacing();
        spacing.setBefore(Twips.ofPoints(beforePt));
        spacing.setAfter(Twips.ofPoints(afterPt));
        spacing.setLine(BigInteger.valueOf(Math.round(lines * 240)));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        return style;
    }

    private static void ink(CTRPr run, double sizePt) {
        run.addNewB().setVal(true);
        run.addNewColor().setVal(INK);
        size(run, sizePt);
    }

    private static void size(CTRPr run, double sizePt) {
        run.addNewSz().setVal(Twips.halfPoints(sizePt));
        run.addNewSzCs().setVal(Twips.halfPoints(sizePt));
    }
}
