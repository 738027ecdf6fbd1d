package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.pdf.set.Glyph;
import io.branchline.office.engine.document.pdf.set.Setter;
import java.util.List;

/** Where the baseline of a paragraph's lines is, below their upper edge. */
final class Baseline {
    /** Baseline within a line of exact height, as word processors set it. */
    private static final double BASELINE = 0.8;

    /** The mark's ink begins this part of its size below its line's upper edge, which is what the composer counts on. */
    private static final double MARK_OFFSET = 0.035;

    private Baseline() {}

    static double of(Paragraph paragraph, List<Glyph> glyphs) {
        if (paragraph.role() != Role.MARK || glyphs.isEmpty()) {
            return BASELINE * paragraph.linePt();
        }
        return MARK_OFFSET * paragraph.spans().get(0).sizePt() + Setter.inkTop(glyphs);
    }
}
