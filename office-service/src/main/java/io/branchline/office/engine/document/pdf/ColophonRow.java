package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Colophon;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.pdf.set.Cut;
import io.branchline.office.engine.document.pdf.set.Glyph;
import io.branchline.office.engine.document.pdf.set.LineBreaker;
import io.branchline.office.engine.document.pdf.set.Placed;
import io.branchline.office.engine.document.pdf.set.Placing;
import io.branchline.office.engine.document.pdf.set.Setter;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Size;
import java.util.ArrayList;
import java.util.List;

/** One row of a colophon set in lines, what stands at its end on the first of them. */
record ColophonRow(List<List<Placed>> lines) {
    static ColophonRow of(Colophon.Row row, Setter setter) {
        double width = OfficialPdf.WIDTH_PT - 2 * Size.NO_4;
        List<Glyph> text = setter.span(Span.of(row.text(), Face.FANGSONG, Size.NO_4));
        List<List<Placed>> lines = new ArrayList<>();
        for (Cut cut : LineBreaker.cut(text, width, width - row.hangPt())) {
            double hang = lines.isEmpty() ? 0 : row.hangPt();
            lines.add(Placing.of(cut, Align.JUSTIFIED, Size.NO_4 + hang, width - hang));
        }
        if (row.end() != null) {
            Cut end = new Cut(setter.span(Span.of(row.end(), Face.FANGSONG, Size.NO_4)), true);
            List<Placed> first = new ArrayList<>(lines.get(0));
            first.addAll(Placing.of(end, Align.RIGHT, Size.NO_4, width));
            lines.set(0, first);
        }
        return new ColophonRow(lines);
    }
}
