package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Letterhead;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Cut;
import io.branchline.office.engine.document.pdf.set.Glyph;
import io.branchline.office.engine.document.pdf.set.Placed;
import io.branchline.office.engine.document.pdf.set.Placing;
import io.branchline.office.engine.document.pdf.set.Setter;
import io.branchline.office.engine.document.standard.Grid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mark of the letter format, at its place on the first page, clause 10.1. */
final class LetterheadStrip {
    private static final double MARK_LINE = 1.1;
    private static final double MARK_OFFSET = 0.035;

    private LetterheadStrip() {}

    /** Where the text of the first page begins: below the mark when there is one. */
    static double firstTopPt(@Nullable Letterhead letterhead) {
        return letterhead == null
                ? OfficialPdf.TOP_PT
                : Math.max(
                        OfficialPdf.TOP_PT,
                        Grid.points(letterhead.topMm()) + letterhead.mark().sizePt() * MARK_LINE);
    }

    /** The mark takes no place in the flow. */
    static Strip of(Letterhead letterhead, Setter setter) {
        List<Glyph> glyphs = setter.span(letterhead.mark());
        List<Placed> line = Placing.of(new Cut(glyphs, true), Align.CENTRE, 0, OfficialPdf.WIDTH_PT);
        double baseline = Grid.points(letterhead.topMm())
                + MARK_OFFSET * letterhead.mark().sizePt()
                + Setter.inkTop(glyphs);
        Element element = Element.of("P");
        return new Strip(
                0,
                0,
                true,
                false,
                element,
                (canvas, top) -> canvas.tagged(element, () -> canvas.glyphs(line, OfficialPdf.LEFT_PT, baseline)));
    }
}
