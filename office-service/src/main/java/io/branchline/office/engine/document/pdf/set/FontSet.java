package io.branchline.office.engine.document.pdf.set;

import io.branchline.office.engine.document.font.FontShelf;
import io.branchline.office.engine.document.font.MissingFont;
import io.branchline.office.engine.document.font.Typeface;
import io.branchline.office.engine.document.standard.Face;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF, opened when first needed and embedded in part; close it after the document is saved. */
public final class FontSet implements Closeable {
    private static final String BUNDLED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private final PDDocument document;
    private final FontShelf shelf;
    private final Map<Object, SetFont> opened = new HashMap<>();
    private final Map<Face, List<Supplier<SetFont>>> chains = new EnumMap<>(Face.class);
    private final Map<Boolean, List<Supplier<SetFont>>> latin = new HashMap<>();
    private final Map<Object, TrueTypeFont> parsed = new HashMap<>();
    private final List<Closeable> files = new ArrayList<>();

    public FontSet(PDDocument document, FontShelf shelf) {
        this.document = document;
        this.shelf = shelf;
    }

    /** The font for a character of a Chinese document. @throws MissingFont when no font has it */
    SetFont chinese(Face face, int codePoint) {
        return first(chains.computeIfAbsent(face, this::chain), codePoint);
    }

    /** The font for a character of an English document. @throws MissingFont when no font has it */
    SetFont latin(boolean bold, int codePoint) {
        return first(latin.computeIfAbsent(bold, this::latinChain), codePoint);
    }

    private static SetFont first(List<Supplier<SetFont>> chain, int codePoint) {
        return chain.stream()
                .map(Supplier::get)
                .filter(font -> font.has(codePoint))
                .findFirst()
                .orElseThrow(() -> MissingFont.character(codePoint));
    }

    private List<Supplier<SetFont>> chain(Face face) {
        List<Supplier<SetFont>> fonts = new ArrayList<>();
        boolean emboldened = shelf.typeface(face).emboldened();
        shelf.chain(face).forEach(typeface -> fonts.add(() -> open(new Typeface(typeface.file(), emboldened))));
        fonts.add(() -> bundled(emboldened));
        return fonts;
    }

    private List<Supplier<SetFont>> latinChain(boolean bold) {
        List<Supplier<SetFont>> fonts = new ArrayList<>();
        shelf.latin(bold).ifPresent(typeface -> fonts.add(() -> open(typeface)));
        fonts.add(() -> bundled(bold));
        shelf.chinese().forEach(typeface -> fonts.add(() -> open(new Typeface(typeface.file(), bold))));
        return fonts;
    }

    private SetFont open(Typeface typeface) {
        return opened.computeIfAbsent(typeface, key -> {
            try {
                return set(file(typeface), typeface.emboldened());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Liberation Sans, which PDFBox brings along. */
    private SetFont bundled(boolean emboldened) {
        return opened.computeIfAbsent(BUNDLED + emboldened, key -> {
            try (InputStream in = PDDocument.class.getResourceAsStream(BUNDLED)) {
                if (in == null) {
                    throw new IllegalStateException(BUNDLED + " is missing");
                }
                return set(kept(new TTFParser().parse(new RandomAccessReadBuffer(in))), emboldened);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private SetFont set(TrueTypeFont file, boolean emboldened) throws IOException {
        Optional<SetFont> other =
                opened.values().stream().filter(set -> set.isOf(file)).findFirst();
        return new SetFont(
                other.isPresent() ? other.get().font() : PDType0Font.load(document, file, true), file, emboldened);
    }

    private TrueTypeFont file(Typeface typeface) throws IOException {
        TrueTypeFont before = parsed.get(typeface.file());
        if (before != null) {
            return before;
        }
        TrueTypeFont font;
        if (typeface.file().inCollection()) {
            TrueTypeCollection collection =
                    kept(new TrueTypeCollection(typeface.file().path().toFile()));
            font = collection.getFontByName(typeface.file().postScriptName());
        } else {
            font = kept(new TTFParser()
                    .parse(new RandomAccessReadBufferedFile(
                            typeface.file().path().toFile())));
        }
        parsed.put(typeface.file(), font);
        return font;
    }

    private <T extends Closeable> T kept(T file) {
        files.add(file);
        return file;
    }

    @Override
    public void close() throws IOException {
        for (Closeable file : files) {
            file.close();
        }
    }
}
