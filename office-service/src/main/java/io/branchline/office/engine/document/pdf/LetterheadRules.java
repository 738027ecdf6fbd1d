package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Letterhead;
import io.branchline.office.engine.document.pdf.page.Canvas;
import io.branchline.office.engine.document.standard.Grid;

/** The double rules of the letter format, at their places on its first page, clause 10.1. */
final class LetterheadRules {
    private static final double THICK_PT = 2.25;
    private static final double THIN_PT = 0.75;

    /** Between the middles of the two lines of a double rule. */
    private static final double APART_PT = Grid.points(1.1);

    private LetterheadRules() {}

    /** Thick over thin above, thin over thick below. */
    static void draw(Letterhead letterhead, Canvas canvas) {
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
