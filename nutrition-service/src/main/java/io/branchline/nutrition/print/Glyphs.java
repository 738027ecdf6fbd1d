package io.branchline.nutrition.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What it takes to show every character of a text. A letter that no font has stops the printing; a symbol that no font has
 * (a pictograph in somebody's name) is written as its code point; joiners and variation selectors go.
 *
 * @param faces fonts needed beside the Latin one
 */
record Glyphs(Set<Face> faces) {
    private static final byte[] LATIN =
            resource(Loader.class, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
    private static final CmapLookup LATIN_GLYPHS = glyphs();

    static Glyphs of(String text, Fonts fonts) {
        int[] foreign = text.codePoints()
                .filter(c -> c > 0x7F && !isLatin(c))
                .distinct()
                .toArray();
        Glyphs glyphs = new Glyphs(fonts.covering(foreign));
        for (int c : foreign) {
            if (Character.isLetter(c) && !glyphs.has(c)) {
                throw Fonts.missing(c);
            }
        }
        return glyphs;
    }

    /** The bytes of the font that comes with the PDF library: Latin, Greek, Cyrillic and the signs of arithmetic. */
    static byte[] latinFont() {
        return LATIN;
    }

    /** The text with what cannot be shown written out. */
    String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c <= 0x7F || isLatin(c) || has(c)) {
                shown.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.NON_SPACING_MARK) {
                shown.append("[U+%04X]".formatted(c));
            }
        });
        return shown.toString();
    }

    private boolean has(int codePoint) {
        return faces.stream().anyMatch(face -> face.covers(codePoint));
    }

    private static boolean isLatin(int codePoint) {
        return LATIN_GLYPHS.getGlyphId(codePoint) != 0;
    }

    private static CmapLookup glyphs() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(LATIN)).getUnicodeCmapLookup();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** A file packed beside a class. */
    static byte[] resource(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the package");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
