package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.JointMark;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.pdf.page.Canvas;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Cut;
import io.branchline.office.engine.document.pdf.set.Glyph;
import io.branchline.office.engine.document.pdf.set.Placing;
import io.branchline.office.engine.document.pdf.set.Setter;
import java.util.List;

/** The mark of several issuers: names spread to one width, 文件 beside them over their whole height (clause 7.2.4). */
final class JointMarkStrip {
    /** Half the height of a Chinese character's ink above its baseline, in parts of its size. */
    private static final double MIDDLE = 0.38;

    private JointMarkStrip() {}

    static Strip of(JointMark mark, Setter setter) {
        Element element = Element.of("P");
        double height = mark.linePt() * mark.names().size();
        return new Strip(
                mark.spaceBeforePt(),
                height,
                true,
                false,
                element,
                (canvas, top) -> canvas.tagged(element, () -> draw(mark, setter, canvas, top)));
    }

    private static void draw(JointMark mark, Setter setter, Canvas canvas, double top) {
        double left = OfficialPdf.LEFT_PT + (OfficialPdf.WIDTH_PT - mark.namesWidthPt() - mark.suffixWidthPt()) / 2;
        double middle = top;
        for (Span name : mark.names()) {
            double baseline = middle + mark.linePt() / 2 + MIDDLE * name.sizePt();
            line(setter.span(name), Align.SPREAD, left, mark.namesWidthPt(), baseline, canvas);
            middle += mark.linePt();
        }
        double baseline = top
                + mark.linePt() * mark.names().size() / 2
                + MIDDLE * mark.suffix().sizePt();
        line(
                setter.span(mark.suffix()),
                Align.CENTRE,
                left + mark.namesWidthPt(),
                mark.suffixWidthPt(),
                baseline,
                canvas);
    }

    private static void line(
            List<Glyph> glyphs, Align align, double left, double width, double baseline, Canvas canvas) {
        canvas.glyphs(Placing.of(new Cut(glyphs, true), align, 0, width), left, baseline);
    }
}
