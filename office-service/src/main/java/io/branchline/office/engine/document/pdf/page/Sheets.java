package io.branchline.office.engine.document.pdf.page;

import io.branchline.office.engine.document.standard.Grid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages of a PDF as they are drawn, each with its tags and bookmarks. */
final class Sheets {
    private final PDDocument document;
    private final Tags tags;
    private final Bookmarks bookmarks;
    private final List<PDPage> pages = new ArrayList<>();

    Sheets(PDDocument document) {
        this.document = document;
        tags = new Tags(document);
        bookmarks = new Bookmarks(document);
    }

    /** Draws the next page. */
    void draw(List<Paging.Spot> spots, PdfFile.Furniture furniture) throws IOException {
        PDPage page = new PDPage(
                new PDRectangle((float) Grid.points(Grid.PAGE_WIDTH_MM), (float) Grid.points(Grid.PAGE_HEIGHT_MM)));
        page.getCOSObject().setName("Tabs", "S");
        document.addPage(page);
        pages.add(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            Canvas canvas = new Canvas(stream, page, tags);
            for (Paging.Spot spot : spots) {
                Element begins = spot.strip().begins();
                if (begins != null && begins.heading() != null) {
                    bookmarks.add(begins, page, spot.topPt());
                }
                spot.strip().paint().on(canvas, spot.topPt());
            }
            canvas.artifact(() -> furniture.on(canvas, pages.size()));
        }
    }

    /** After the last page. */
    void finish() {
        tags.finish(pages);
    }
}
