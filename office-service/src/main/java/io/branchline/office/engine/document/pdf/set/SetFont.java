package io.branchline.office.engine.document.pdf.set;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** One font within one PDF: which characters it has and how wide and high they are, in parts of the type size. */
public final class SetFont {
    private final PDFont font;
    private final TrueTypeFont file;
    private final CmapLookup characters;
    private final boolean emboldened;
    private final Map<Integer, Double> widths = new HashMap<>();

    SetFont(PDFont font, TrueTypeFont file, boolean emboldened) throws IOException {
        this.font = font;
        this.file = file;
        this.characters = file.getUnicodeCmapLookup();
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
        return file == other;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** How far the font itself puts the next character, in parts of the type size. */
    public double widthOf(int codePoint) {
        return widths.computeIfAbsent(codePoint, this::read);
    }

    /** Upper edge of a character's ink above the baseline; 0 for a blank. */
    double inkTop(int codePoint) {
        try {
            GlyphData glyph = file.getGlyph().getGlyph(characters.getGlyphId(codePoint));
            return glyph == null ? 0 : glyph.getBoundingBox().getUpperRightY() / (double) file.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double read(int codePoint) {
        try {
            return file.getAdvanceWidth(characters.getGlyphId(codePoint)) / (double) file.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
