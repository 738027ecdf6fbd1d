package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Colophon;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.pdf.page.Canvas;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Glyph;
import io.branchline.office.engine.document.pdf.set.LineBreaker;
import io.branchline.office.engine.document.pdf.set.Placed;
import io.branchline.office.engine.document.pdf.set.Placing;
import io.branchline.office.engine.document.pdf.set.Setter;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import java.util.ArrayList;
import java.util.List;

/** 版记 with its rules, the last of them on the lower edge of the type area, clause 7.4. */
final class ColophonStrip {
    private static final double OUTER_PT = Grid.points(0.35);
    private static final double INNER_PT = Grid.points(0.25);

    /** Baseline within its lines of 22 pt, the ink in the middle. */
    private static final double BASELINE_PT = Colophon.LINE_PT / 2 + 0.38 * Size.NO_4;

    private ColophonStrip() {}

    private record Row(List<List<Placed>> lines) {}

    static Strip of(Colophon colophon, Setter setter) {
        List<Row> rows = colophon.rows().stream().map(row -> row(row, setter)).toList();
        double height = rows.stream().mapToDouble(row -> row.lines().size()).sum() * Colophon.LINE_PT;
        Element element = Element.of("P");
        return new Strip(
                0, height, false, false, element, (canvas, top) -> draw(rows, colophon.ruled(), element, canvas, top));
    }

    private static Row row(Colophon.Row row, Setter setter) {
        double width = OfficialPdf.WIDTH_PT - 2 * Size.NO_4;
        List<Glyph> text = setter.span(Span.of(row.text(), Face.FANGSONG, Size.NO_4));
        List<List<Placed>> lines = new ArrayList<>();
        for (LineBreaker.Cut cut : LineBreaker.cut(text, width, width - row.hangPt())) {
            double hang = lines.isEmpty() ? 0 : row.hangPt();
            lines.add(Placing.of(cut, Align.JUSTIFIED, Size.NO_4 + hang, width - hang));
        }
        if (row.end() != null) {
            LineBreaker.Cut end = new LineBreaker.Cut(setter.span(Span.of(row.end(), Face.FANGSONG, Size.NO_4)), true);
            List<Placed> first = new ArrayList<>(lines.get(0));
            first.addAll(Placing.of(end, Align.RIGHT, Size.NO_4, width));
            lines.set(0, first);
        }
        return new Row(lines);
    }

    private static void draw(List<Row> rows, boolean ruled, Element element, Canvas canvas, double top) {
        double y = top;
        for (int i = 0; i < rows.size(); i++) {
            double at = y;
            if (ruled) {
                canvas.artifact(() -> rule(canvas, at, at == top ? OUTER_PT : INNER_PT));
            }
            for (List<Placed> line : rows.get(i).lines()) {
                double baseline = y + BASELINE_PT;
                canvas.tagged(element, () -> canvas.glyphs(line, OfficialPdf.LEFT_PT, baseline));
                y += Colophon.LINE_PT;
            }
        }
        double end = y;
        if (ruled) {
            canvas.artifact(() -> rule(canvas, end, OUTER_PT));
        }
    }

    private static void rule(Canvas canvas, double y, double weight) {
        canvas.rule(OfficialPdf.LEFT_PT, y, OfficialPdf.WIDTH_PT, weight, 0);
    }
}
