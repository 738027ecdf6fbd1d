package io.branchline.office.engine.document.pdf.set;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** What a font file says about its characters, in parts of the type size. */
record FontMeasures(TrueTypeFont file, CmapLookup characters) {
    static FontMeasures of(TrueTypeFont file) throws IOException {
        return new FontMeasures(file, file.getUnicodeCmapLookup());
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
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

    /** How far the next character is put. */
    double advance(int codePoint) {
        try {
            return file.getAdvanceWidth(characters.getGlyphId(codePoint)) / (double) file.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
