package io.branchline.office.engine.document.compose;

import io.branchline.office.engine.document.layout.JointMark;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import java.util.List;

/**
 * Sizes of the issuer's mark, clause 7.2.4: as large as the line allows up to 22 mm; long names are first narrowed to two
 * thirds of their width, then set smaller.
 */
final class Marks {
    /** From the upper edge of a line 1.1 times the type size to the ink of a full Chinese character. */
    static final double INK_OFFSET = 0.035;

    static final double LINE = 1.1;

    /** A little less than the type area, so that no renderer breaks the line. */
    private static final double WIDTH_PT = Grid.points(150);

    private static final double NARROWEST = 0.66;
    private static final double JOINT_HEIGHT_PT = Grid.points(70);
    private static final double JOINT_MAX = 40;
    private static final double JOINT_LINE = 1.25;
    /** From the upper edge of a line of a joint mark to its ink, in parts of the type size. */
    private static final double JOINT_INK_OFFSET = 0.14;

    private Marks() {}

    static Span of(String text, double maximumPt) {
        double characters = TextWidth.of(text);
        double width = Math.min(1, WIDTH_PT / (characters * maximumPt));
        double size = maximumPt;
        if (width < NARROWEST) {
            size = Math.floor(WIDTH_PT / (characters * NARROWEST) * 2) / 2;
            width = NARROWEST;
        }
        return new Span(text, Face.XIAOBIAOSONG, size, true, (int) Math.floor(width * 100));
    }

    /** Names below each other, 文件 to their right; the lot is at most 70 mm high so that body text fits page 1. */
    static JointMark joint(List<String> names, String suffix, double spaceBeforePt) {
        double longest = names.stream().mapToDouble(TextWidth::of).max().orElse(1);
        double size = Math.min(JOINT_MAX, JOINT_HEIGHT_PT / (names.size() * JOINT_LINE));
        double suffixSize = Math.min(Size.MARK_MAX, size * Math.min(names.size(), 2));
        double suffixWidth = suffix.isEmpty() ? 0 : (TextWidth.of(suffix) + 0.3) * suffixSize;
        double available = WIDTH_PT - suffixWidth;
        double width = Math.min(1, available / (longest * size));
        if (width < NARROWEST) {
            size = Math.floor(available / (longest * NARROWEST) * 2) / 2;
            width = NARROWEST;
        }
        int percent = (int) Math.floor(width * 100);
        double finalSize = Math.floor(size * 2) / 2;
        List<Span> spans = names.stream()
                .map(name -> new Span(name, Face.XIAOBIAOSONG, finalSize, true, percent))
                .toList();
        double namesWidth = longest * finalSize * percent / 100.0 + 4;
        return new JointMark(
                Math.max(0, spaceBeforePt - finalSize * JOINT_INK_OFFSET),
                finalSize * JOINT_LINE,
                namesWidth,
                suffixWidth,
                spans,
                new Span(suffix, Face.XIAOBIAOSONG, Math.floor(suffixSize * 2) / 2, true, 100));
    }
}
