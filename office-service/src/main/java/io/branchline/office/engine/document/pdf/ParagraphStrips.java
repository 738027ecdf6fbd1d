package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.pdf.page.Element;
import io.branchline.office.engine.document.pdf.page.Strip;
import io.branchline.office.engine.document.pdf.set.Glyph;
import io.branchline.office.engine.document.pdf.set.Placed;
import io.branchline.office.engine.document.pdf.set.Setter;
import java.util.ArrayList;
import java.util.List;

/** The lines of a paragraph. */
final class ParagraphStrips {
    private ParagraphStrips() {}

    static List<Strip> of(Paragraph paragraph, Setter setter) {
        List<Glyph> glyphs = setter.spans(paragraph.spans());
        Element element = element(paragraph);
        double baseline = Baseline.of(paragraph, glyphs);
        List<List<Placed>> lines = ParagraphLines.of(paragraph, glyphs);
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
}
