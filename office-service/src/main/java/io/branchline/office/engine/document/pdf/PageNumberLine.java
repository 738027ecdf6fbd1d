package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Composition;
import io.branchline.office.engine.document.layout.Letterhead;
import io.branchline.office.engine.document.layout.PageNumbers;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.pdf.page.Canvas;
import io.branchline.office.engine.document.pdf.page.PdfFile;
import io.branchline.office.engine.document.pdf.set.Glyph;
import io.branchline.office.engine.document.pdf.set.Placing;
import io.branchline.office.engine.document.pdf.set.Setter;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import java.util.List;

/**
 * Page number between em rules whose upper edge is 7 mm below the type area; odd pages right, even pages left, one character
 * in (clause 7.5); the double rules of the letter format on its first page (clause 10.1).
 */
final class PageNumberLine implements PdfFile.Furniture {
    private static final double BELOW_PT = Grid.points(7);
    private final Composition composition;
    private final Setter setter;

    PageNumberLine(Composition composition, Setter setter) {
        this.composition = composition;
        this.setter = setter;
    }

    @Override
    public void on(Canvas canvas, int page) {
        Letterhead letterhead = composition.letterhead();
        if (letterhead != null && page == 1) {
            LetterheadRules.draw(letterhead, canvas);
        }
        if (page > 1 || composition.pageNumbers() != PageNumbers.OUTSIDE_NOT_FIRST) {
            number(canvas, page);
        }
    }

    private void number(Canvas canvas, int page) {
        List<Glyph> glyphs = setter.span(Span.of("— " + page + " —", Face.SONGTI, Size.NO_4));
        double width = glyphs.stream().mapToDouble(Glyph::advancePt).sum();
        double x = page % 2 == 0 ? Size.NO_4 : OfficialPdf.WIDTH_PT - Size.NO_4 - width;
        double baseline = OfficialPdf.BOTTOM_PT + BELOW_PT + Setter.inkTop(glyphs.subList(0, 1));
        canvas.glyphs(Placing.at(glyphs, x, 0), OfficialPdf.LEFT_PT, baseline);
    }
}
