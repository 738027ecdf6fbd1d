package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.docx.parts.Twips;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Size;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** One paragraph style for each element of an official document, so that readers and screen readers can find them. */
final class OfficialStyles {
    static final String RULE = id(Role.RULE);
    private static final String NORMAL = "Normal";

    private OfficialStyles() {}

    static String id(Role role) {
        return "GW" + role.name().replace("_", "");
    }

    static void write(XWPFDocument document) {
        CTStyles styles = CTStyles.Factory.newInstance();
        defaults(styles);
        normal(styles);
        for (Role role : Role.values()) {
            style(styles, role);
        }
        document.createStyles().setStyles(styles);
    }

    /** Latin words are of a Latin language: under Chinese rules they would break anywhere. */
    private static void defaults(CTStyles styles) {
        var defaults = styles.addNewDocDefaults();
        CTRPr run = defaults.addNewRPrDefault().addNewRPr();
        ParagraphWriter.fonts(run.addNewRFonts(), Face.FANGSONG.family());
        run.addNewSz().setVal(Twips.halfPoints(Size.NO_3));
        run.addNewSzCs().setVal(Twips.halfPoints(Size.NO_3));
        var language = run.addNewLang();
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        defaults.addNewPPrDefault();
    }

    /** No hanging punctuation and no white between Chinese and Latin: each line holds its 28 cells and no more. */
    private static void normal(CTStyles styles) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setDefault(true);
        style.setStyleId(NORMAL);
        style.addNewName().setVal("Normal");
        style.addNewQFormat();
        CTPPrGeneral properties = style.addNewPPr();
        properties.addNewWidowControl().setVal(false);
        properties.addNewKinsoku().setVal(true);
        properties.addNewOverflowPunct().setVal(false);
        properties.addNewAutoSpaceDE().setVal(false);
        properties.addNewAutoSpaceDN().setVal(false);
    }

    private static void style(CTStyles styles, Role role) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setCustomStyle(role.outline() == 0);
        style.setStyleId(id(role));
        style.addNewName().setVal(name(role));
        style.addNewBasedOn().setVal(NORMAL);
        style.addNewQFormat();
        if (role.outline() > 0) {
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(role.outline() - 1L));
        }
    }

    private static String name(Role role) {
        return role.outline() > 0 && role != Role.ATTACHMENT_TITLE ? "heading " + role.outline() : role.label();
    }
}
