package io.branchline.office.engine.document.pdf.set;

import io.branchline.office.engine.document.layout.Align;
import java.util.ArrayList;
import java.util.List;

/** Gives the glyphs of a line their places across it. */
public final class Placing {
    private Placing() {}

    /** The glyphs of a line within {@code widthPt} points that begin {@code leftPt} points in. */
    public static List<Placed> of(Cut line, Align align, double leftPt, double widthPt) {
        double free = widthPt - line.widthPt();
        boolean fill = align == Align.SPREAD || align == Align.JUSTIFIED && !line.ended();
        double start = leftPt
                + switch (align) {
                    case CENTRE -> free / 2;
                    case RIGHT -> free;
                    default -> 0;
                };
        return at(line.glyphs(), start, fill && free > 0 ? free : 0);
    }

    /** Glyphs one after the other from a place on, with {@code freePt} points shared out between them. */
    public static List<Placed> at(List<Glyph> glyphs, double startPt, double freePt) {
        boolean[] gaps = gaps(glyphs);
        int count = 0;
        for (boolean gap : gaps) {
            count += gap ? 1 : 0;
        }
        double share = count == 0 ? 0 : freePt / count;
        List<Placed> placed = new ArrayList<>(glyphs.size());
        double x = startPt;
        for (int i = 0; i < glyphs.size(); i++) {
            placed.add(new Placed(glyphs.get(i), x));
            x += glyphs.get(i).advancePt() + (gaps[i] ? share : 0);
        }
        return placed;
    }

    /** Gaps that may grow: beside Chinese characters and at blanks, but not within Latin words, nor after the last glyph. */
    private static boolean[] gaps(List<Glyph> glyphs) {
        boolean[] gaps = new boolean[glyphs.size()];
        for (int i = 0; i + 1 < glyphs.size(); i++) {
            int before = glyphs.get(i).codePoint();
            int after = glyphs.get(i + 1).codePoint();
            gaps[i] = glyphs.get(i).isBlank() || before >= 0x2000 || after >= 0x2000;
        }
        return gaps;
    }
}
