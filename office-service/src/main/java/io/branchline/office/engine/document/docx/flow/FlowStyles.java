package io.branchline.office.engine.document.docx.flow;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** The styles of business documents: one serif-free family, dark blue headings with a contrast of 8:1 and more. */
final class FlowStyles {
    static final String BODY = "BodyText";
    static final String TITLE = "Title";
    static final String LIST = "ListParagraph";
    static final String CENTRED = "Centred";
    static final String NOTE = "Note";
    static final String FIELD = "FieldText";
    static final String CELL = "TableText";
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
        FlowStyle.size(run, 11);
        var language = run.addNewLang();
        language.setVal("en-GB");
        language.setEastAsia("zh-CN");
        FlowStyle.paragraph(styles, "Normal", "Normal", 0, 0, 1.1).setDefault(true);
        FlowStyle.paragraph(styles, BODY, "Body Text", 0, 8, 1.1);
        FlowStyle.paragraph(styles, LIST, "List Paragraph", 0, 2, 1.1);
        FlowStyle.paragraph(styles, FIELD, "Field Text", 2, 2, 1);
        FlowStyle.size(FlowStyle.paragraph(styles, CELL, "Table Text", 2, 2, 1).addNewRPr(), 10);
        FlowStyle.paragraph(styles, CENTRED, "Centred", 6, 8, 1.1)
                .getPPr()
                .addNewJc()
                .setVal(STJc.CENTER);
        FlowStyle.size(FlowStyle.paragraph(styles, NOTE, "Note", 12, 0, 1).addNewRPr(), 9);
        FlowStyle.ink(FlowStyle.paragraph(styles, TITLE, "Title", 0, 10, 1).addNewRPr(), 22);
        FlowStyle.heading(styles, 1, 15, 12);
        FlowStyle.heading(styles, 2, 12.5, 9);
        FlowStyle.heading(styles, 3, 11, 10);
        document.createStyles().setStyles(styles);
    }
}
