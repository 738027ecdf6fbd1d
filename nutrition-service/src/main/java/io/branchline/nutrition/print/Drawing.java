package io.branchline.nutrition.print;

import java.util.List;

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
        svg.append(Svg.open(width, height));
        svg.append("<title>").append(Sheet.escape(title)).append("</title>");
        shapes.forEach(shape -> svg.append(Svg.markup(shape)));
        labels.forEach(label -> svg.append(Svg.markup(label)));
        return svg.append("</svg>").toString();
    }
}
