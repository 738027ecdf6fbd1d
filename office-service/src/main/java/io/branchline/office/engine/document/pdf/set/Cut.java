package io.branchline.office.engine.document.pdf.set;

import java.util.List;

/** One line of glyphs; {@code ended} when the text itself ends it (a line end or the end of the paragraph). */
public record Cut(List<Glyph> glyphs, boolean ended) {
    public Cut {
        glyphs = List.copyOf(glyphs);
    }

    /** Width without blanks at its end, points. */
    public double widthPt() {
        int last = glyphs.size();
        while (last > 0 && glyphs.get(last - 1).codePoint() == ' ') {
            last--;
        }
        return glyphs.subList(0, last).stream().mapToDouble(Glyph::advancePt).sum();
    }
}
