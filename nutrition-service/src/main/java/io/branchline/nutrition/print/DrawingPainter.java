package io.branchline.nutrition.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Paints the shapes of a sheet's drawings as vectors; their labels are text of the page, so that they use its fonts. */
final class DrawingPainter implements FSObjectDrawer {
    static final String TYPE = "application/x-drawing";

    private final List<Drawing> drawings;

    DrawingPainter(List<Drawing> drawings) {
        this.drawings = drawings;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, canvas -> {
                    canvas.scale(width / dotsPerPixel / drawing.width(), height / dotsPerPixel / drawing.height());
                    drawing.shapes().forEach(shape -> paint(canvas, shape));
                });
        return null;
    }

    private static void paint(Graphics2D canvas, Drawing.Shape shape) {
        if (shape instanceof Drawing.Area area) {
            canvas.setPaint(Color.decode(area.color()));
            canvas.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
        } else if (shape instanceof Drawing.Dot dot) {
            canvas.setPaint(Color.decode(dot.color()));
            double size = 2 * dot.radius();
            canvas.fill(new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), size, size));
        } else if (shape instanceof Drawing.Line line) {
            canvas.setPaint(Color.decode(line.color()));
            canvas.setStroke(new BasicStroke((float) line.thickness(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            canvas.draw(path(line.points()));
        }
    }

    private static Path2D path(List<Double> points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            if (i == 0) {
                path.moveTo(points.get(0), points.get(1));
            } else {
                path.lineTo(points.get(i), points.get(i + 1));
            }
        }
        return path;
    }
}
