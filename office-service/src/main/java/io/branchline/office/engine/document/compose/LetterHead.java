package io.branchline.office.engine.document.compose;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Letterhead;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.layout.Stop;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import java.util.List;

/** The letter format, clause 10.1: mark 30 mm below the page's edge, double rules of 170 mm, number under the first. */
final class LetterHead {
    private static final double MARK_MM = 30;
    private static final double GAP_MM = 4;
    private static final double LOWER_RULE_MM = 20;
    private static final double RULE_WIDTH_MM = 170;

    /** Height of the mark; the standard leaves it to the issuer. */
    private static final double MARK_PT = 42;

    /** From the rule to the first line: seven eighths of a size 3 character; its ink begins 9.7 pt down its line. */
    private static final double FIRST_LINE_PT = Size.NO_3 * 7 / 8 - 9.7;

    private LetterHead() {}

    static Letterhead placed(OfficialDocument document) {
        Span mark = Marks.of(document.mark(), MARK_PT);
        return new Letterhead(mark, MARK_MM, upperRuleMm(mark), LOWER_RULE_MM, RULE_WIDTH_MM);
    }

    private static double upperRuleMm(Span mark) {
        return MARK_MM + Grid.millimetres(mark.sizePt()) + GAP_MM;
    }

    static void write(OfficialDocument document, List<Block> blocks) {
        Span mark = Marks.of(document.mark(), MARK_PT);
        double headerEnd = Math.max(Grid.TOP_MM, MARK_MM + Grid.millimetres(mark.sizePt() * Marks.LINE));
        double top = Grid.points(upperRuleMm(mark) - headerEnd) + FIRST_LINE_PT;
        List<Paragraph> control = Head.control(document.control());
        String number = document.number() == null ? "" : document.number();
        if (control.isEmpty()) {
            blocks.add(Paragraph.of(Role.NUMBER, Span.body(number))
                    .aligned(Align.RIGHT)
                    .after(top));
            return;
        }
        Stop stop = new Stop(Grid.points(Grid.TYPE_WIDTH_MM), true);
        Paragraph first = control.get(0);
        blocks.add(Paragraph.of(Role.NUMBER, first.spans().get(0), Span.body("\t" + number))
                .aligned(Align.LEFT)
                .stopped(stop)
                .after(top));
        blocks.addAll(control.subList(1, control.size()));
    }
}
