package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Indents;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Stop;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Cut;
import io.branchline.office.engine.document.pdf.set.Glyph;
import io.branchline.office.engine.document.pdf.set.LineBreaker;
import io.branchline.office.engine.document.pdf.set.Placed;
import io.branchline.office.engine.document.pdf.set.Placing;
import io.branchline.office.engine.document.pdf.set.Setter;
import java.util.ArrayList;
import java.util.List;

/** The lines of a paragraph. */
final class ParagraphStrips {
    /** Baseline within a line of exact height, as word processors set it. */
    private static final double BASELINE = 0.8;

    /** The mark's ink begins this part of its size below its line's upper edge, which is what the composer counts on. */
    private static final double MARK_OFFSET = 0.035;

    private ParagraphStrips() {}

    static List<Strip> of(Paragraph paragraph, Setter setter) {
        List<Glyph> glyphs = setter.spans(paragraph.spans());
        Element element = element(paragraph);
        double baseline = baseline(paragraph, glyphs);
        List<List<Placed>> lines =
                paragraph.stops().isEmpty() ? lines(paragraph, glyphs) : List.of(tabbed(paragraph, glyphs));
        List<Strip> strips = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            List<Placed> line = lines.get(i);
            boolean last = i == lines.size() - 1;
            boolean together = paragraph.role() == Role.TITLE || paragraph.role() == Role.ATTACHMENT_TITLE;
            strips.add(new Strip(
                    i == 0 ? paragraph.spaceBeforePt() : 0,
                    paragraph.linePt(),
                    last ? paragraph.keepNext() : together,
                    false,
                    i == 0 ? element : null,
                    (canvas, top) ->
                            canvas.tagged(element, () -> canvas.glyphs(line, OfficialPdf.LEFT_PT, top + baseline))));
        }
        return strips;
    }

    static Element element(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case TITLE, ATTACHMENT_TITLE -> Element.heading(1, paragraph.text());
            case LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4 ->
                Element.heading(paragraph.role().outline() + 1, paragraph.text());
            default -> Element.of("P");
        };
    }

    private static double baseline(Paragraph paragraph, List<Glyph> glyphs) {
        if (paragraph.role() != Role.MARK || glyphs.isEmpty()) {
            return BASELINE * paragraph.linePt();
        }
        return MARK_OFFSET * paragraph.spans().get(0).sizePt() + Setter.inkTop(glyphs);
    }

    private static List<List<Placed>> lines(Paragraph paragraph, List<Glyph> glyphs) {
        Indents indents = paragraph.indents();
        double width = OfficialPdf.WIDTH_PT - indents.leftPt() - indents.rightPt();
        List<List<Placed>> lines = new ArrayList<>();
        for (Cut cut : LineBreaker.cut(glyphs, width - indents.firstPt(), width)) {
            double first = lines.isEmpty() ? indents.firstPt() : 0;
            lines.add(Placing.of(cut, paragraph.align(), indents.leftPt() + first, width - first));
        }
        return lines;
    }

    /** A single line whose parts stand at tab stops. */
    private static List<Placed> tabbed(Paragraph paragraph, List<Glyph> glyphs) {
        List<Placed> line = new ArrayList<>();
        double x = paragraph.indents().leftPt() + paragraph.indents().firstPt();
        int start = 0;
        int tabs = 0;
        for (int i = 0; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || glyphs.get(i).codePoint() == '\t') {
                List<Glyph> part = glyphs.subList(start, i);
                double width = part.stream().mapToDouble(Glyph::advancePt).sum();
                if (tabs > 0) {
                    Stop stop = paragraph
                            .stops()
                            .get(Math.min(tabs, paragraph.stops().size()) - 1);
                    x = Math.max(x, stop.right() ? stop.pt() - width : stop.pt());
                }
                line.addAll(Placing.at(part, x, 0));
                x += width;
                start = i + 1;
                tabs++;
            }
        }
        return line;
    }
}
