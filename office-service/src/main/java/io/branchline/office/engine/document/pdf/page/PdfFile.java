package io.branchline.office.engine.document.pdf.page;

import io.branchline.office.engine.document.font.FontShelf;
import io.branchline.office.engine.document.pdf.set.FontSet;
import io.branchline.office.engine.document.pdf.set.Setter;
import io.branchline.office.engine.document.standard.Grid;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A PDF in the making: A4 pages, fonts, tags, bookmarks, properties. The same content gives the same bytes. */
public final class PdfFile implements Closeable {
    private final PDDocument document = new PDDocument();
    private final FontSet fonts;
    private final Tags tags = new Tags(document);
    private final Bookmarks bookmarks = new Bookmarks(document);

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
            List<PDPage> pages = new ArrayList<>();
            for (List<Paging.Spot> page : spots) {
                pages.add(draw(page, furniture, pages.size() + 1));
            }
            tags.finish(pages);
            Metadata.write(document, properties);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPage draw(List<Paging.Spot> spots, Furniture furniture, int number) throws IOException {
        PDPage page = new PDPage(
                new PDRectangle((float) Grid.points(Grid.PAGE_WIDTH_MM), (float) Grid.points(Grid.PAGE_HEIGHT_MM)));
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            Canvas canvas = new Canvas(stream, page, tags);
            for (Paging.Spot spot : spots) {
                Element begins = spot.strip().begins();
                if (begins != null && begins.heading() != null) {
                    bookmarks.add(begins, page, spot.topPt());
                }
                spot.strip().paint().on(canvas, spot.topPt());
            }
            canvas.artifact(() -> furniture.on(canvas, number));
        }
        return page;
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
