package io.branchline.office.engine.document.compose;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Letterhead;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import io.branchline.office.engine.document.title.TitleLines;
import java.util.ArrayList;
import java.util.List;

/** Everything above the addressees: control marks, the issuer's mark, number and signer, red rule, title (clause 7.2, 10). */
final class Head {
    /** From the upper edge of the type area to the mark: 35 mm, in the order format 20 mm (clauses 7.2.4, 10.2). */
    private static final double MARK_MM = 35;

    private static final double ORDER_MARK_MM = 20;

    /** From the number to the red rule: 4 mm, clause 7.2.7; below the ink of size 3 there are 3.9 pt in a line of the grid. */
    private static final double RULE_GAP_PT = Grid.points(4) - 3.9;

    private static final double RULE_WEIGHT_PT = 1.5;

    private Head() {}

    static void write(OfficialDocument document, List<Block> blocks) {
        if (document.format() == Format.LETTER) {
            LetterHead.write(document, blocks);
        } else {
            List<Paragraph> control = control(document.control());
            blocks.addAll(control);
            mark(document, control.size(), blocks);
            Numbers.write(document, blocks);
            if (document.format() != Format.ORDER) {
                blocks.add(new Block.Rule(RULE_GAP_PT, RULE_WEIGHT_PT));
            }
        }
        if (document.format() != Format.ORDER) {
            blocks.add(title(document.title()).afterLines(2));
        }
    }

    static Paragraph title(String text) {
        Span title = Span.of(TitleLines.broken(text), Face.XIAOBIAOSONG, Size.NO_2);
        return Paragraph.of(Role.TITLE, title).aligned(Align.CENTRE).keptWithNext();
    }

    /** One line below the title; two below the number of an order, clause 10.2. */
    static double linesAboveBody(OfficialDocument document) {
        return document.format() == Format.ORDER ? 2 : 1;
    }

    static List<Paragraph> control(Control control) {
        List<Paragraph> lines = new ArrayList<>();
        if (control.copyNumber() != null) {
            lines.add(left(Role.COPY_NUMBER, Span.body("%06d".formatted(control.copyNumber()))));
        }
        if (control.secrecyText() != null) {
            lines.add(left(Role.SECRECY, Span.of(control.secrecyText(), Face.HEITI)));
        }
        if (control.urgency() != null) {
            lines.add(left(Role.URGENCY, Span.of(control.urgency().word(), Face.HEITI)));
        }
        return lines;
    }

    private static Paragraph left(Role role, Span span) {
        return Paragraph.of(role, span).aligned(Align.LEFT);
    }

    private static void mark(OfficialDocument document, int linesAbove, List<Block> blocks) {
        double top = Grid.points(document.format() == Format.ORDER ? ORDER_MARK_MM : MARK_MM)
                - linesAbove * Math.floor(Grid.LINE_PT * 20) / 20;
        if (document.issuers().size() > 1 && document.format() == Format.GENERAL) {
            blocks.add(Marks.joint(document.issuers(), "文件", top));
            return;
        }
        Span mark = Marks.of(document.mark(), Size.MARK_MAX);
        blocks.add(Paragraph.of(Role.MARK, mark)
                .aligned(Align.CENTRE)
                .pitched(mark.sizePt() * Marks.LINE)
                .after(Math.max(0, top - mark.sizePt() * Marks.INK_OFFSET)));
    }

    static Letterhead letterhead(OfficialDocument document) {
        return LetterHead.placed(document);
    }
}
