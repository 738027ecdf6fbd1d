package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Colophon;
import io.branchline.office.engine.document.pdf.page.Canvas;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Placed;
import io.branchline.office.engine.document.pdf.set.Setter;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import java.util.List;

/** 版记 with its rules, the last of them on the lower edge of the type area, clause 7.4. */
final class ColophonStrip {
    private static final double OUTER_PT = Grid.points(0.35);
    private static final double INNER_PT = Grid.points(0.25);

    /** Baseline within its lines of 22 pt, the ink in the middle. */
    private static final double BASELINE_PT = Colophon.LINE_PT / 2 + 0.38 * Size.NO_4;

    private ColophonStrip() {}

    static Strip of(Colophon colophon, Setter setter) {
        List<ColophonRow> rows =
                colophon.rows().stream().map(row -> ColophonRow.of(row, setter)).toList();
        double height = rows.stream().mapToDouble(row -> row.lines().size()).sum() * Colophon.LINE_PT;
        Element element = Element.of("P");
        return new Strip(
                0, height, false, false, element, (canvas, top) -> draw(rows, colophon.ruled(), element, canvas, top));
    }

    private static void draw(List<ColophonRow> rows, boolean ruled, Element element, Canvas canvas, double top) {
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
