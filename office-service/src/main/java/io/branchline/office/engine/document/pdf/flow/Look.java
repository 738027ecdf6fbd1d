package io.branchline.office.engine.document.pdf.flow;

import io.branchline.office.engine.document.layout.Align;

/** How a paragraph looks; points. The figures are those of the Word file's styles. */
record Look(double sizePt, boolean bold, int rgb, double beforePt, double afterPt, double lines, Align align) {
    static final Look BODY = plain(0, 8);
    static final Look LIST = plain(0, 2);
    static final Look CENTRED = new Look(11, false, 0, 6, 8, 1.1, Align.CENTRE);
    static final Look NOTE = new Look(9, false, 0, 12, 0, 1, Align.LEFT);
    static final Look FIELD = new Look(11, false, 0, 2, 2, 1, Align.LEFT);
    static final Look CELL = new Look(10, false, 0, 2, 2, 1, Align.LEFT);
    static final Look TITLE = heading(22, 0, 10);

    /** Height of a line of Calibri, in parts of its size. */
    private static final double LEADING = 1.22;

    private static final int INK = 0x1D3A5F;

    static Look heading(int level) {
        return switch (level) {
            case 1 -> heading(15, 12, 4);
            case 2 -> heading(12.5, 9, 4);
            default -> heading(11, 10, 4);
        };
    }

    Look strong() {
        return new Look(sizePt, true, rgb, beforePt, afterPt, lines, align);
    }

    /** Closer by a factor below 1: smaller type, and less white between lines and paragraphs. */
    Look closer(double factor) {
        double white = factor * factor;
        return new Look(
                sizePt * factor, bold, rgb, beforePt * white, afterPt * white, Math.max(1, lines * factor), align);
    }

    /** Distance of two lines. */
    double linePt() {
        return sizePt * LEADING * lines;
    }

    /** Baseline below the line's upper edge. */
    double baselinePt() {
        return linePt() * 0.76;
    }

    private static Look plain(double before, double after) {
        return new Look(11, false, 0, before, after, 1.1, Align.LEFT);
    }

    private static Look heading(double size, double before, double after) {
        return new Look(size, true, INK, before, after, 1, Align.LEFT);
    }
}
