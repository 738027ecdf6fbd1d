package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.docx.parts.FontParts;
import io.branchline.office.engine.document.docx.parts.Twips;
import io.branchline.office.engine.document.layout.Composition;
import io.branchline.office.engine.document.standard.Grid;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STCharacterSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** What stands around the text of an official document: page, grid, styles, fonts, settings, properties. */
final class OfficialParts {
    /** The lower edge of the footer's line above the page's lower edge, so that the em rule is 7 mm below the type area. */
    private static final double FOOTER_MM = 25.07;

    private OfficialParts() {}

    static void prepare(XWPFDocument document, Composition composition) {
        page(document.getDocument().getBody().addNewSectPr());
        OfficialStyles.write(document);
        FontParts.write(document);
        settings(document);
        properties(document, composition);
    }

    private static void page(CTSectPr section) {
        section.addNewPgSz().setW(Twips.ofMm(Grid.PAGE_WIDTH_MM));
        section.getPgSz().setH(Twips.ofMm(Grid.PAGE_HEIGHT_MM));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Twips.ofMm(Grid.TOP_MM));
        margins.setBottom(Twips.ofMm(Grid.BOTTOM_MM));
        margins.setLeft(Twips.ofMm(Grid.LEFT_MM));
        margins.setRight(Twips.ofMm(Grid.RIGHT_MM));
        margins.setHeader(Twips.ofMm(15));
        margins.setFooter(Twips.ofMm(FOOTER_MM));
        margins.setGutter(java.math.BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(Twips.floor(Grid.LINE_PT));
    }

    private static void settings(XWPFDocument document) {
        document.getSettings().setEvenAndOddHeadings(true);
        CTSettings settings = document.getSettings().getCTSettings();
        settings.addNewCharacterSpacingControl().setVal(STCharacterSpacing.DO_NOT_COMPRESS);
        CTCompatSetting mode = settings.addNewCompat().addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal("15");
    }

    private static void properties(XWPFDocument document, Composition composition) {
        var core = document.getProperties().getCoreProperties();
        Date date = Date.from(composition.date().atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setTitle(composition.title());
        core.setCreator(composition.author());
        core.getUnderlyingProperties().setLanguageProperty("zh-CN");
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
    }
}
