package io.branchline.nutrition.print;

import io.branchline.nutrition.print.Drawing.Area;
import io.branchline.nutrition.print.Drawing.Dot;
import io.branchline.nutrition.print.Drawing.Label;
import io.branchline.nutrition.print.Drawing.Line;
import io.branchline.nutrition.print.Drawing.Shape;
import java.util.Locale;
import java.util.stream.Collectors;

/** The SVG 1.1 markup of the parts of a drawing. */
final class Svg {
    private Svg() {}

    static String open(double width, double height) {
        return format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\">",
                number(width), number(height), number(width), number(height));
    }

    static String markup(Shape shape) {
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
        String points = line.points().stream().map(Svg::number).collect(Collectors.joining(" "));
        return format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>",
                points, line.color(), number(line.thickness()));
    }

    static String markup(Label label) {
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
