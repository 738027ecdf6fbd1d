package io.branchline.nutrition.print;

import io.branchline.nutrition.print.Drawing.Anchor;
import io.branchline.nutrition.print.Drawing.Area;
import io.branchline.nutrition.print.Drawing.Label;
import io.branchline.nutrition.print.Drawing.Line;
import io.branchline.nutrition.print.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Horizontal bars from zero, one row each, with the value written at the end and the reference range marked. */
public record BarChart(String title, List<Bar> bars) {
    private static final double WIDTH = 660;
    private static final double ROW = 22;
    private static final double LEFT = 190;
    private static final double RIGHT = 110;

    /**
     * One bar.
     *
     * @param value its length, from 0; a negative one counts as 0
     * @param shown the value as the reader sees it, with its unit
     * @param low lower mark of the reference range in the units of the value, null for none
     * @param high upper mark, null for none
     * @param alert whether it stands out
     */
    public record Bar(
            String label,
            double value,
            String shown,
            @Nullable Double low,
            @Nullable Double high,
            boolean alert) {
        /** A bar without reference range. */
        public Bar(String label, double value, String shown) {
            this(label, value, shown, null, null, false);
        }
    }

    /** The picture, 660 pixels wide: the width of an A4 page. */
    public Drawing draw() {
        double longest = bars.stream().flatMapToDouble(BarChart::extents).max().orElse(1);
        double scale = (WIDTH - LEFT - RIGHT) / (longest > 0 ? longest : 1);
        List<Shape> shapes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double top = i * ROW + 4;
            double length = Math.max(0, bar.value()) * scale;
            labels.add(new Label(LEFT - 8, top + 11, bar.label(), 10, Anchor.END, Colors.TEXT));
            shapes.add(new Area(LEFT, top, length, 14, bar.alert() ? Colors.ALERT : Colors.FIRST));
            double end = Math.max(length, Math.max(mark(bar.low()), mark(bar.high())) * scale);
            labels.add(new Label(LEFT + end + 6, top + 11, bar.shown(), 10, Anchor.START, Colors.TEXT));
            range(bar, top, scale, shapes);
        }
        shapes.add(new Line(List.of(LEFT, 0.0, LEFT, bars.size() * ROW), 1, Colors.AXIS));
        return new Drawing(title, WIDTH, bars.size() * ROW + 4, shapes, labels);
    }

    private static void range(Bar bar, double top, double scale, List<Shape> shapes) {
        for (Double mark : java.util.Arrays.asList(bar.low(), bar.high())) {
            if (mark != null) {
                double x = LEFT + mark * scale;
                shapes.add(new Line(List.of(x, top - 3, x, top + 17), 1.5, Colors.MARK));
            }
        }
    }

    private static double mark(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static DoubleStream extents(Bar bar) {
        return DoubleStream.of(bar.value(), mark(bar.low()), mark(bar.high()));
    }
}
