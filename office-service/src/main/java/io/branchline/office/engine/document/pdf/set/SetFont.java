package io.branchline.office.engine.document.pdf.set;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** One font within one PDF: which characters it has and how wide and high they are, in parts of the type size. */
public final class SetFont {
    private final PDFont font;
    private final FontMeasures measures;
    private final boolean emboldened;
    private final Map<Integer, Double> widths = new HashMap<>();

    SetFont(PDFont font, TrueTypeFont file, boolean emboldened) throws IOException {
        this.font = font;
        this.measures = FontMeasures.of(file);
        this.emboldened = emboldened;
    }

    /** The font as PDFBox draws it. */
    public PDFont font() {
        return font;
    }

    /** Whether its strokes are to be thickened. */
    public boolean emboldened() {
        return emboldened;
    }

    boolean isOf(TrueTypeFont other) {
        return measures.file() == other;
    }

    boolean has(int codePoint) {
        return measures.has(codePoint);
    }

    /** How far the font itself puts the next character, in parts of the type size. */
    public double widthOf(int codePoint) {
        return widths.computeIfAbsent(codePoint, measures::advance);
    }

    /** Upper edge of a character's ink above the baseline; 0 for a blank. */
    double inkTop(int codePoint) {
        return measures.inkTop(codePoint);
    }
}
