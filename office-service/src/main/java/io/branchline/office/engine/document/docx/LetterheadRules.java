package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.docx.parts.Template;
import io.branchline.office.engine.document.docx.parts.Twips;
import io.branchline.office.engine.document.layout.Letterhead;
import io.branchline.office.engine.document.standard.Grid;
import java.util.Map;

/** The double rules of the letter format: thick over thin above, thin over thick below. */
final class LetterheadRules {
    private static final double THICK_PT = 2.25;
    private static final double THIN_PT = 0.75;

    /** Between the middles of the two lines of a double rule. */
    private static final double APART_MM = 1.1;

    private static final Template RULE = Template.of("rule.xml");

    private LetterheadRules() {}

    /** The runs that draw them. */
    static String xml(Letterhead letterhead) {
        double lower = Grid.PAGE_HEIGHT_MM - letterhead.lowerRuleMm();
        return rule(11, letterhead.upperRuleMm(), letterhead.ruleWidthMm(), THICK_PT)
                + rule(12, letterhead.upperRuleMm() + APART_MM, letterhead.ruleWidthMm(), THIN_PT)
                + rule(13, lower - APART_MM, letterhead.ruleWidthMm(), THIN_PT)
                + rule(14, lower, letterhead.ruleWidthMm(), THICK_PT);
    }

    private static String rule(int id, double yMm, double widthMm, double weightPt) {
        return RULE.fill(Map.of(
                "id", id,
                "x", Twips.emu(Grid.points((Grid.PAGE_WIDTH_MM - widthMm) / 2)),
                "y", Twips.emu(Grid.points(yMm)),
                "width", Twips.emu(Grid.points(widthMm)),
                "weight", Twips.emu(weightPt)));
    }
}
