package io.branchline.office.engine.document.pdf;

import io.branchline.office.engine.document.layout.Indents;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Stop;
import io.branchline.office.engine.document.pdf.set.Cut;
import io.branchline.office.engine.document.pdf.set.Glyph;
import io.branchline.office.engine.document.pdf.set.LineBreaker;
import io.branchline.office.engine.document.pdf.set.Placed;
import io.branchline.office.engine.document.pdf.set.Placing;
import java.util.ArrayList;
import java.util.List;

/** A paragraph broken into lines, or its parts at tab stops on a single one. */
final class ParagraphLines {
    private ParagraphLines() {}

    static List<List<Placed>> of(Paragraph paragraph, List<Glyph> glyphs) {
        return paragraph.stops().isEmpty() ? broken(paragraph, glyphs) : List.of(tabbed(paragraph, glyphs));
    }

    private static List<List<Placed>> broken(Paragraph paragraph, List<Glyph> glyphs) {
        Indents indents = paragraph.indents();
        double width = OfficialPdf.WIDTH_PT - indents.leftPt() - indents.rightPt();
        List<List<Placed>> lines = new ArrayList<>();
        for (Cut cut : LineBreaker.cut(glyphs, width - indents.firstPt(), width)) {
            double first = lines.isEmpty() ? indents.firstPt() : 0;
            lines.add(Placing.of(cut, paragraph.align(), indents.leftPt() + first, width - first));
        }
        return lines;
    }

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
