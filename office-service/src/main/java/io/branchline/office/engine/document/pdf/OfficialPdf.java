package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.font.FontShelf;
import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Colophon;
import io.branchline.office.engine.document.layout.Composition;
import io.branchline.office.engine.document.layout.Letterhead;
import io.branchline.office.engine.document.pdf.page.Paging;
import io.branchline.office.engine.document.pdf.page.PdfFile;
import io.branchline.office.engine.document.pdf.page.Properties;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Setter;
import io.branchline.office.engine.document.standard.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes an official document as PDF. */
public final class OfficialPdf {
    static final double LEFT_PT = Grid.points(Grid.LEFT_MM);
    static final double WIDTH_PT = Grid.points(Grid.TYPE_WIDTH_MM);
    static final double TOP_PT = Grid.points(Grid.TOP_MM);
    static final double BOTTOM_PT = Grid.points(Grid.TOP_MM + Grid.TYPE_HEIGHT_MM);

    private OfficialPdf() {}

    /** A document that is not dated yet says the first day of the epoch in its properties. */
    private static LocalDate date(Composition composition) {
        return composition.date() == null ? LocalDate.EPOCH : composition.date();
    }

    /**
     * The file's bytes; the same composition and fonts give the same bytes.
     *
     * @throws io.branchline.office.engine.document.font.MissingFont when no font here can set the text
     */
    public static byte[] write(Composition composition, FontShelf shelf) {
        try (PdfFile file = new PdfFile(shelf)) {
            Setter setter = file.setter();
            Letterhead letterhead = composition.letterhead();
            Paging paging = new Paging(LetterheadStrip.firstTopPt(letterhead), TOP_PT, BOTTOM_PT);
            List<Strip> strips = new ArrayList<>();
            if (letterhead != null) {
                strips.add(LetterheadStrip.of(letterhead, setter));
            }
            boolean breaks = false;
            for (Block block : composition.blocks()) {
                if (block instanceof Colophon colophon) {
                    paging.place(strips);
                    strips.clear();
                    paging.atBottom(ColophonStrip.of(colophon, setter));
                } else {
                    BlockStrips.add(block, breaks, setter, strips);
                }
                breaks = block instanceof Block.PageBreak;
            }
            paging.place(strips);
            Properties properties = new Properties(
                    composition.title(), composition.author(), date(composition), "zh-CN", composition.aiNote());
            return file.write(paging.pages(), new PageNumberLine(composition, setter), properties);
        }
    }
}
