package io.branchline.office.engine.document.pdf.flow;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Cut;
import io.branchline.office.engine.document.pdf.set.LineBreaker;
import io.branchline.office.engine.document.pdf.set.Placed;
import io.branchline.office.engine.document.pdf.set.Placing;
import io.branchline.office.engine.document.pdf.set.Setter;
import java.util.ArrayList;
import java.util.List;

/** The one column of a business document, filled from top to bottom. A4 with margins of an inch. */
final class Column {
    static final double LEFT_PT = 72;
    static final double WIDTH_PT = 595.28 - 2 * LEFT_PT;
    private final Setter setter;
    private final double closeness;
    private final List<Strip> strips = new ArrayList<>();
    private double after;

    Column(Setter setter, double closeness) {
        this.setter = setter;
        this.closeness = closeness;
    }

    /** A look as close as this column is set. */
    Look set(Look look) {
        return closeness == 1 ? look : look.closer(closeness);
    }

    List<Strip> strips() {
        return strips;
    }

    Setter setter() {
        return setter;
    }

    /** Lines of a text that begin {@code leftPt} in, within {@code widthPt}. */
    List<List<Placed>> lines(String text, Look look, double leftPt, double widthPt) {
        List<List<Placed>> lines = new ArrayList<>();
        for (Cut cut : LineBreaker.cut(setter.text(text, look.bold(), look.sizePt(), look.rgb()), widthPt, widthPt)) {
            lines.add(Placing.of(cut, look.align(), leftPt, widthPt));
        }
        return lines;
    }

    /** A paragraph across the column; a heading stays with what follows. */
    void paragraph(String text, Look plain, Element element) {
        Look look = set(plain);
        List<List<Placed>> lines = lines(text, look, 0, WIDTH_PT);
        boolean heading = element.heading() != null;
        for (int i = 0; i < lines.size(); i++) {
            List<Placed> line = lines.get(i);
            strips.add(new Strip(
                    i == 0 ? after + look.beforePt() : 0,
                    look.linePt(),
                    heading || together(i, lines.size()),
                    false,
                    i == 0 ? element : null,
                    (canvas, top) ->
                            canvas.tagged(element, () -> canvas.glyphs(line, LEFT_PT, top + look.baselinePt()))));
        }
        after = look.afterPt();
    }

    /** Whether a line stays with the next one, so that no single line of a paragraph stands on a page. */
    static boolean together(int line, int lines) {
        return lines > 3 && (line == 0 || line == lines - 2) || lines < 4 && line < lines - 1;
    }

    /** White space, as above a signature: what is above it stays on the page of what is below. */
    void space(double heightPt) {
        if (!strips.isEmpty()) {
            strips.set(strips.size() - 1, strips.get(strips.size() - 1).kept());
        }
        add(List.of(Strip.blank(heightPt).kept()), 0, 0);
    }

    /** Strips made elsewhere; the first is set off from what is above. */
    void add(List<Strip> more, double beforePt, double afterPt) {
        for (int i = 0; i < more.size(); i++) {
            Strip strip = more.get(i);
            double before = i == 0 ? after + beforePt : strip.beforePt();
            strips.add(new Strip(
                    before,
                    strip.heightPt(),
                    strip.keepNext(),
                    strip.newPage(),
                    strip.begins(),
                    strip.paint(),
                    strip.again()));
        }
        after = afterPt;
    }

    /** Width of a text on one line. */
    double width(String text, Look look) {
        return new Cut(setter.text(text, look.bold(), look.sizePt(), look.rgb()), true).widthPt();
    }

    /** A line of text at a place. */
    List<Placed> line(String text, Look look, double leftPt) {
        Cut cut = new Cut(setter.text(text, look.bold(), look.sizePt(), look.rgb()), true);
        return Placing.of(cut, Align.LEFT, leftPt, WIDTH_PT);
    }
}
