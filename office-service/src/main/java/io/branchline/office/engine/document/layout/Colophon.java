package io.branchline.office.engine.document.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 版记, clause 7.4: rows between rules as wide as the type area, the last rule on the lower edge of the type area of the
 * last page.
 *
 * @param ruled whether rules are drawn (not in the letter format, clause 10.1)
 */
public record Colophon(List<Row> rows, boolean ruled) implements Block {

    /** Distance of lines of size 4 in the colophon, points. */
    public static final double LINE_PT = 22;

    public Colophon {
        rows = List.copyOf(rows);
    }

    /** One row; {@code end} stands at its right edge. {@code hangPt} indents continuation lines; lines are counted. */
    public record Row(String text, @Nullable String end, double hangPt, int lines) {}
}
