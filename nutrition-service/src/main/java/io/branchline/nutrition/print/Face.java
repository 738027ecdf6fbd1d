package io.branchline.nutrition.print;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A TrueType font on this machine that may be embedded.
 *
 * @param name its PostScript name, which also finds it inside a collection
 * @param covered the code points it has a glyph for
 */
record Face(File file, String name, BitSet covered) {
    private static final int LAST_PLANE_READ = 0x2FFFF;

    /** An opened font and the file behind it, both needed until the document is written. */
    record Opened(TrueTypeFont font, Closeable source) {}

    /** The faces of a file; none when it holds no TrueType outlines, is damaged or forbids embedding. */
    static List<Face> in(File file) {
        List<Face> faces = new ArrayList<>();
        try {
            if (isCollection(file)) {
                try (TrueTypeCollection collection = new TrueTypeCollection(file)) {
                    collection.processAllFonts(font -> add(faces, file, font));
                }
            } else {
                try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
                    add(faces, file, font);
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
        return faces;
    }

    Opened open() throws IOException {
        if (isCollection(file)) {
            TrueTypeCollection collection = new TrueTypeCollection(file);
            return new Opened(collection.getFontByName(name), collection);
        }
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
        return new Opened(font, font);
    }

    boolean covers(int codePoint) {
        return covered.get(codePoint);
    }

    private static void add(List<Face> faces, File file, TrueTypeFont font) throws IOException {
        boolean outlines = !(font instanceof OpenTypeFont open && open.isPostScript());
        if (outlines && mayBeEmbedded(font)) {
            faces.add(new Face(file, font.getName(), coverage(font.getUnicodeCmapLookup())));
        }
    }

    /** fsType of the OS/2 table: bit 1 alone forbids embedding, bit 8 forbids subsets, bit 9 allows bitmaps only. */
    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        var os2 = font.getOS2Windows();
        int rights = os2 == null ? 0 : os2.getFsType();
        return (rights & 0x000F) != 0x0002 && (rights & 0x0300) == 0;
    }

    private static BitSet coverage(CmapLookup glyphs) {
        BitSet covered = new BitSet(LAST_PLANE_READ);
        for (int codePoint = 0x20; codePoint <= LAST_PLANE_READ; codePoint++) {
            if (glyphs.getGlyphId(codePoint) != 0) {
                covered.set(codePoint);
            }
        }
        return covered;
    }

    private static boolean isCollection(File file) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc");
    }
}
