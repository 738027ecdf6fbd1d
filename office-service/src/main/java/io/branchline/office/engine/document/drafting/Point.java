package io.branchline.office.engine.document.drafting;

import io.branchline.office.engine.document.page.HiddenCharacters;
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

    /** Whether a text shows nothing: blanks of any width, and characters without a shape. */
    static boolean isBlank(@Nullable String value) {
        return value == null || HiddenCharacters.removed(value).isBlank();
    }
}
