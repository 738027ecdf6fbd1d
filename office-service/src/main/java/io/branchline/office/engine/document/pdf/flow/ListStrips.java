package io.branchline.office.engine.document.pdf.flow;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Placed;
import java.util.ArrayList;
import java.util.List;

/** Bulleted and numbered lists with hanging lines. */
final class ListStrips {
    private static final double LABEL_PT = 14.2;
    private static final double TEXT_PT = 28.35;

    private ListStrips() {}

    static void write(FlowBlock.Items items, Column column) {
        Element list = Element.list(items.numbered());
        Look look = column.set(Look.LIST);
        double below = column.set(Look.BODY).afterPt();
        for (int i = 0; i < items.items().size(); i++) {
            String label = items.numbered() ? (i + 1) + "." : "•";
            boolean last = i == items.items().size() - 1;
            column.add(item(label, items.items().get(i), list, look, column), 0, last ? below : look.afterPt());
        }
    }

    private static List<Strip> item(String label, String text, Element list, Look look, Column column) {
        double width = column.width(label, look);
        double start = Math.max(TEXT_PT, LABEL_PT + width + 4);
        List<Placed> mark = column.line(label, look, LABEL_PT);
        Element item = list.within("LI");
        Element labelled = item.within("Lbl");
        Element body = item.within("LBody");
        List<Strip> strips = new ArrayList<>();
        List<List<Placed>> lines = column.lines(text, look, start, Column.WIDTH_PT - start);
        for (List<Placed> line : lines) {
            boolean first = strips.isEmpty();
            boolean together = Column.together(strips.size(), lines.size());
            strips.add(new Strip(0, look.linePt(), together, false, null, (canvas, top) -> {
                double baseline = top + look.baselinePt();
                if (first) {
                    canvas.tagged(labelled, () -> canvas.glyphs(mark, Column.LEFT_PT, baseline));
                }
                canvas.tagged(body, () -> canvas.glyphs(line, Column.LEFT_PT, baseline));
            }));
        }
        return strips;
    }
}
