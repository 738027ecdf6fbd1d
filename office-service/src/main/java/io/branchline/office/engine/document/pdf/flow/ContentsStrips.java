package io.branchline.office.engine.document.pdf.flow;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.flow.FlowDocument;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Placed;
import java.util.ArrayList;
import java.util.List;

/** The table of contents: headings of two levels, a line of dots, the page. */
final class ContentsStrips {
    private static final double STEP_PT = 18;
    private static final double PAGE_PT = 30;

    private ContentsStrips() {}

    /** {@code pages} in the order of the headings listed; shorter while they are not yet known. */
    static void write(FlowDocument content, List<Integer> pages, Column column) {
        column.paragraph("Contents", Look.CENTRED, Element.of("P"));
        Element contents = Element.of("TOC");
        List<Strip> strips = new ArrayList<>();
        int entry = 0;
        for (FlowBlock block : content.blocks()) {
            if (block instanceof FlowBlock.Heading heading && heading.level() < 3) {
                String page = entry < pages.size() ? String.valueOf(pages.get(entry)) : "0";
                strips.addAll(entry(heading, page, contents.within("TOCI"), column));
                entry++;
            }
        }
        column.add(strips, 0, 12);
    }

    private static List<Strip> entry(FlowBlock.Heading heading, String page, Element element, Column column) {
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
