package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Letterhead;
import io.branchline.office.engine.document.pdf.page.Canvas;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Glyph;
import io.branchline.office.engine.document.pdf.set.LineBreaker;
import io.branchline.office.engine.document.pdf.set.Placed;
import io.branchline.office.engine.document.pdf.set.Placing;
import io.branchline.office.engine.document.pdf.set.Setter;
import io.branchline.office.engine.document.standard.Grid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mark and double rules of the letter format, at their places on its first page, clause 10.1. */
final class LetterheadStrip {
    private static final double THICK_PT = 2.25;
    private static final double THIN_PT = 0.75;

    /** Between the middles of the two lines of a double rule. */
    private static final double APART_PT = Grid.points(1.1);

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
        List<Placed> line = Placing.of(new LineBreaker.Cut(glyphs, true), Align.CENTRE, 0, OfficialPdf.WIDTH_PT);
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

    /** Thick over thin above, thin over thick below. */
    static void rules(Letterhead letterhead, Canvas canvas) {
        double upper = Grid.points(letterhead.upperRuleMm());
        double lower = Grid.points(Grid.PAGE_HEIGHT_MM - letterhead.lowerRuleMm());
        rule(letterhead, upper, THICK_PT, canvas);
        rule(letterhead, upper + APART_PT, THIN_PT, canvas);
        rule(letterhead, lower - APART_PT, THIN_PT, canvas);
        rule(letterhead, lower, THICK_PT, canvas);
    }

    private static void rule(Letterhead letterhead, double y, double weight, Canvas canvas) {
        double width = Grid.points(letterhead.ruleWidthMm());
        canvas.rule((Grid.points(Grid.PAGE_WIDTH_MM) - width) / 2, y, width, weight, RuleStrip.RED);
    }
}
