package io.branchline.office.engine.document.pdf.flow;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Placed;
import java.util.ArrayList;
import java.util.List;

/** One heading in the table of contents: its lines, and on the last of them dots and the page. */
final class ContentsEntry {
    private static final double STEP_PT = 18;
    private static final double PAGE_PT = 30;

    private ContentsEntry() {}

    static List<Strip> of(FlowBlock.Heading heading, String page, Element element, Column column) {
        double left = STEP_PT * (heading.level() - 1);
        List<List<Placed>> lines = column.lines(heading.text(), Look.LIST, left, Column.WIDTH_PT - left - PAGE_PT);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Placed> line = lines.get(i);
            boolean last = i == lines.size() - 1;
            strips.add(new Strip(
                    0, Look.LIST.linePt() + (last ? Look.LIST.afterPt() : 0), !last, false, null, (canvas, top) -> {
                        double baseline = top + Look.LIST.baselinePt();
                        canvas.tagged(element, () -> canvas.glyphs(line, Column.LEFT_PT, baseline));
                        if (last) {
                            double width = column.width(page, Look.LIST);
                            List<Placed> number = column.line(page, Look.LIST, Column.WIDTH_PT - width);
                            canvas.artifact(() -> canvas.glyphs(dots(line, width, column), Column.LEFT_PT, baseline));
                            canvas.tagged(element, () -> canvas.glyphs(number, Column.LEFT_PT, baseline));
                        }
                    }));
        }
        return strips;
    }

    /** Dots between a heading and its page, the same distance apart on every line. */
    private static List<Placed> dots(List<Placed> line, double pageWidth, Column column) {
        double dot = column.width(".", Look.LIST) * 2;
        Placed end = line.get(line.size() - 1);
        double from = end.xPt() + end.glyph().advancePt() + dot;
        List<Placed> dots = new ArrayList<>();
        for (double x = Column.WIDTH_PT - pageWidth - 2 * dot; x > from; x -= dot) {
            dots.addAll(0, column.line(".", Look.LIST, x));
        }
        return dots;
    }
}
