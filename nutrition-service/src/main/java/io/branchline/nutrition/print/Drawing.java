package io.branchline.nutrition.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A small vector picture in pixels (96 to the inch) from the upper left corner: the same marks go into a PDF or become SVG.
 *
 * @param title what it shows, for those who cannot see it
 * @param shapes painted in their order
 * @param labels texts above the shapes
 */
public record Drawing(String title, double width, double height, List<Shape> shapes, List<Label> labels) {

    /** Something painted. Colours are {@code #rrggbb}. */
    public sealed interface Shape permits Area, Line, Dot {}

    /** A filled rectangle. */
    public record Area(double x, double y, double width, double height, String color) implements Shape {}

    /** A line through the points (x, y, x, y ...). */
    public record Line(List<Double> points, double thickness, String color) implements Shape {}

    /** A filled circle. */
    public record Dot(double x, double y, double radius, String color) implements Shape {}

    /** Which end of the text the position means. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A text whose baseline is at y. */
    public record Label(double x, double y, String text, double size, Anchor anchor, String color) {}

    /** A standalone SVG 1.1 document. */
    public String svg() {
        StringBuilder svg = new StringBuilder(4096);
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\">",
                number(width), number(height), number(width), number(height)));
        svg.append("<title>").append(Sheet.escape(title)).append("</title>");
        shapes.forEach(shape -> svg.append(markup(shape)));
        labels.forEach(label -> svg.append(markup(label)));
        return svg.append("</svg>").toString();
    }

    private static String markup(Shape shape) {
        if (shape instanceof Area area) {
            return format(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
                    number(area.x()), number(area.y()), number(area.width()), number(area.height()), area.color());
        }
        if (shape instanceof Dot dot) {
            return format(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>",
                    number(dot.x()), number(dot.y()), number(dot.radius()), dot.color());
        }
        Line line = (Line) shape;
        String points = line.points().stream().map(Drawing::number).collect(Collectors.joining(" "));
        return format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>",
                points, line.color(), number(line.thickness()));
    }

    private static String markup(Label label) {
        return format(
                "<text x=\"%s\" y=\"%s\" font-family=\"sans-serif\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                number(label.x()),
                number(label.y()),
                number(label.size()),
                label.anchor().name().toLowerCase(Locale.ROOT),
                label.color(),
                Sheet.escape(label.text()));
    }

    private static String number(double value) {
        return format("%.2f", value).replaceAll("\\.?0+$", "");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
