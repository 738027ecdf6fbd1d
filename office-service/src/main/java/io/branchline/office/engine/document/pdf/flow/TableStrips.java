package io.branchline.office.engine.document.pdf.flow;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.pdf.page.Canvas;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Placed;
import java.util.ArrayList;
import java.util.List;

/** Tables: thin grey rules, the header row repeated on every page; a row is cut only when it is taller than half a page. */
final class TableStrips {
    private static final double PADDING_PT = 5.4;
    private static final double RULE_PT = 0.5;
    private static final int GREY = 0xA6A6A6;
    private static final double LABEL_PT = 95;
    private static final int TALL_LINES = 24;

    private TableStrips() {}

    /** Columns as wide as what they hold asks for. */
    static void table(FlowBlock.Table table, Column column) {
        double[] widths = java.util.Arrays.stream(table.shares())
                .map(share -> share * Column.WIDTH_PT)
                .toArray();
        Element element = Element.of("Table");
        Look look = column.set(Look.CELL);
        List<Strip> header = row(table.header(), look.strong(), widths, element.within("TR"), true, column);
        header = header.stream().map(TableStrips::kept).toList();
        List<Strip> strips = new ArrayList<>(header);
        for (List<String> cells : table.rows()) {
            List<Strip> row = row(cells, look, widths, element.within("TR"), true, column);
            Strip again = repeated(row(table.header(), look.strong(), widths, element.within("TR"), true, column));
            row.forEach(strip -> strips.add(strip.repeating(again)));
        }
        column.add(strips, 0, column.set(Look.BODY).afterPt());
    }

    /** Labels in bold left, values right, no rules. */
    static void fields(FlowBlock.Fields fields, Column column) {
        double[] widths = {LABEL_PT, Column.WIDTH_PT - LABEL_PT};
        Element element = Element.of("Table");
        List<Strip> strips = new ArrayList<>();
        for (FlowBlock.Field field : fields.fields()) {
            strips.addAll(row(
                    List.of(field.label(), field.value()),
                    column.set(Look.FIELD),
                    widths,
                    element.within("TR"),
                    false,
                    column));
        }
        column.add(strips, 0, column.set(Look.BODY).afterPt());
    }

    private record Cell(Element element, List<List<Placed>> lines) {}

    /** One strip for each line of a row. */
    private static List<Strip> row(
            List<String> texts, Look look, double[] widths, Element row, boolean ruled, Column column) {
        List<Cell> cells = new ArrayList<>();
        double x = 0;
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            boolean header = look.bold() || !ruled && i == 0;
            Look cell = header ? look.strong() : look;
            double padding = ruled ? PADDING_PT : 0;
            List<List<Placed>> set = column.lines(texts.get(i), cell, x + padding, widths[i] - 2 * PADDING_PT);
            cells.add(new Cell(header ? row.header(look.bold()) : row.within("TD"), set));
            lines = Math.max(lines, set.size());
            x += widths[i];
        }
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            strips.add(strip(cells, i, lines, look, ruled ? widths : new double[0]));
        }
        return strips;
    }

    private static Strip strip(List<Cell> cells, int line, int lines, Look look, double[] ruled) {
        double above = line == 0 ? look.beforePt() : 0;
        double height = look.linePt() + above + (line == lines - 1 ? look.afterPt() : 0);
        boolean together = line < lines - 1 && lines < TALL_LINES;
        return new Strip(0, height, together, false, null, (canvas, top) -> {
            if (ruled.length > 0) {
                canvas.artifact(() -> rules(canvas, top, height, line == 0, line == lines - 1, ruled));
            }
            for (Cell cell : cells) {
                if (line < cell.lines().size()) {
                    canvas.tagged(
                            cell.element(),
                            () -> canvas.glyphs(
                                    cell.lines().get(line), Column.LEFT_PT, top + above + look.baselinePt()));
                }
            }
        });
    }

    private static void rules(Canvas canvas, double top, double height, boolean first, boolean last, double[] widths) {
        if (first) {
            canvas.rule(Column.LEFT_PT, top, Column.WIDTH_PT, RULE_PT, GREY);
        }
        if (last) {
            canvas.rule(Column.LEFT_PT, top + height, Column.WIDTH_PT, RULE_PT, GREY);
        }
        double x = Column.LEFT_PT;
        for (int i = 0; i <= widths.length; i++) {
            canvas.bar(x - RULE_PT / 2, top, RULE_PT, height, GREY);
            x += i < widths.length ? widths[i] : 0;
        }
    }

    private static Strip kept(Strip strip) {
        return new Strip(strip.beforePt(), strip.heightPt(), true, false, null, strip.paint());
    }

    /** The header once more, as one strip. */
    private static Strip repeated(List<Strip> header) {
        double height = header.stream().mapToDouble(Strip::heightPt).sum();
        return new Strip(0, height, true, false, null, (canvas, top) -> {
            double y = top;
            for (Strip strip : header) {
                strip.paint().on(canvas.repeating(), y);
                y += strip.heightPt();
            }
        });
    }
}
