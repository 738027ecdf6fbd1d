package io.branchline.office.engine.document.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to say: a heading, a text, or both, and what belongs under it. Numbers are not part of it. */
public record Point(@Nullable String heading, @Nullable String text, List<Point> points) {

    public Point {
        points = List.copyOf(points);
    }

    public static Point of(String text) {
        return new Point(null, text, List.of());
    }

    public boolean isEmpty() {
        return isBlank(heading) && isBlank(text) && points.stream().allMatch(Point::isEmpty);
    }

    /** Levels from this point down, 1 without points of its own. */
    int depth() {
        return 1 + points.stream().mapToInt(Point::depth).max().orElse(0);
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
