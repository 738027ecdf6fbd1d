package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.docx.parts.Twips;
import io.branchline.office.engine.document.standard.Grid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** The page of an official document: A4, its margins, its grid, clause 5. */
final class OfficialPage {
    /** The lower edge of the footer's line above the page's lower edge, so that the em rule is 7 mm below the type area. */
    private static final double FOOTER_MM = 25.07;

    private OfficialPage() {}

    static void write(CTSectPr section) {
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
}
