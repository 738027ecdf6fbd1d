package io.branchline.office.engine.document.pdf.page;

import io.branchline.office.engine.document.font.FontShelf;
import io.branchline.office.engine.document.pdf.set.FontSet;
import io.branchline.office.engine.document.pdf.set.Setter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF in the making: A4 pages, fonts, tags, bookmarks, properties. The same content gives the same bytes. */
public final class PdfFile implements Closeable {
    private final PDDocument document = new PDDocument();
    private final Sheets sheets = new Sheets(document);
    private final FontSet fonts;

    public PdfFile(FontShelf shelf) {
        this.fonts = new FontSet(document, shelf);
    }

    /** What is drawn on a page besides its strips: page number, rules. Pages count from 1. */
    @FunctionalInterface
    public interface Furniture {
        void on(Canvas canvas, int page);
    }

    public Setter setter() {
        return new Setter(fonts);
    }

    /** Draws the pages and gives the file's bytes. */
    public byte[] write(List<List<Paging.Spot>> spots, Furniture furniture, Properties properties) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(65_536)) {
            for (List<Paging.Spot> page : spots) {
                sheets.draw(page, furniture);
            }
            sheets.finish();
            Metadata.write(document, properties);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
            fonts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
