package io.branchline.nutrition.print;

import io.branchline.nutrition.print.Drawing.Anchor;
import io.branchline.nutrition.print.Drawing.Area;
import io.branchline.nutrition.print.Drawing.Dot;
import io.branchline.nutrition.print.Drawing.Label;
import io.branchline.nutrition.print.Drawing.Line;
import io.branchline.nutrition.print.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Values over time, with the range they should be in as a band behind them; its nearer edge is always on the axis. At least one point. */
public record LineChart(String title, List<Point> points, List<Band> bands) {
    private static final double WIDTH = 660;
    private static final double HEIGHT = 210;
    private static final double LEFT = 48;
    private static final double RIGHT = 90;
    private static final double TOP = 10;
    private static final double BOTTOM = 28;
    private static final int GRID = 4;
    private static final int MOST_LABELS = 8;

    /**
     * One value.
     *
     * @param at where on the time axis, in any steady unit (days)
     * @param label what the axis says below it
     */
    public record Point(double at, double value, String label) {}

    /** A range drawn behind the line, named at its right. */
    public record Band(double low, double high, String label, boolean good) {}

    /** The picture, 660 by 210 pixels. */
    public Drawing draw() {
        Scale y = vertical();
        double first = points.get(0).at();
        double last = points.get(points.size() - 1).at();
        Scale x = first == last
                ? new Scale(first - 1, last + 1, LEFT, WIDTH - RIGHT)
                : new Scale(first, last, LEFT + 12, WIDTH - RIGHT - 12);
        List<Shape> shapes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        bands.forEach(band -> band(band, y, shapes, labels));
        grid(y, shapes, labels);
        line(x, y, shapes, labels);
        return new Drawing(title, WIDTH, HEIGHT, shapes, labels);
    }

    private Scale vertical() {
        double least = points.stream().mapToDouble(Point::value).min().orElseThrow();
        double most = points.stream().mapToDouble(Point::value).max().orElseThrow();
        double margin = Math.max((most - least) * 0.25, Math.max(Math.abs(most) * 0.04, 1e-6));
        double low = least - margin;
        double high = most + margin;
        for (Band band : bands) {
            if (band.good()) {
                low = Math.min(low, band.high() - margin);
                high = Math.max(high, band.low() + margin);
            }
        }
        return new Scale(low, high, HEIGHT - BOTTOM, TOP);
    }

    private static void band(Band band, Scale y, List<Shape> shapes, List<Label> labels) {
        double top = y.place(Math.min(band.high(), y.high()));
        double bottom = y.place(Math.max(band.low(), y.low()));
        if (bottom - top > 0.5) {
            shapes.add(new Area(
                    LEFT, top, WIDTH - RIGHT - LEFT, bottom - top, band.good() ? Colors.GOOD_BAND : Colors.BAND));
            labels.add(
                    new Label(WIDTH - RIGHT + 6, (top + bottom) / 2 + 4, band.label(), 9, Anchor.START, Colors.MARK));
        }
    }

    private static void grid(Scale y, List<Shape> shapes, List<Label> labels) {
        for (int i = 0; i <= GRID; i++) {
            double value = y.low() + (y.high() - y.low()) * i / GRID;
            double at = y.place(value);
            shapes.add(new Line(List.of(LEFT, at, WIDTH - RIGHT, at), 0.5, Colors.GRID));
            String text = String.format(Locale.ROOT, y.high() - y.low() < 20 ? "%.1f" : "%.0f", value);
            labels.add(new Label(LEFT - 6, at + 3.5, text, 9, Anchor.END, Colors.TEXT));
        }
    }

    private void line(Scale x, Scale y, List<Shape> shapes, List<Label> labels) {
        List<Double> path = points.stream()
                .flatMapToDouble(point -> DoubleStream.of(x.place(point.at()), y.place(point.value())))
                .boxed()
                .toList();
        shapes.add(new Line(path, 2, Colors.FIRST));
        int step = (points.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i < points.size(); i++) {
            shapes.add(new Dot(path.get(2 * i), path.get(2 * i + 1), 3, Colors.FIRST));
            if ((points.size() - 1 - i) % step == 0) {
                labels.add(new Label(
                        path.get(2 * i), HEIGHT - BOTTOM + 16, points.get(i).label(), 9, Anchor.MIDDLE, Colors.TEXT));
            }
        }
    }

    private record Scale(double low, double high, double from, double to) {
        double place(double value) {
            return from + (value - low) / (high - low) * (to - from);
        }
    }
}
