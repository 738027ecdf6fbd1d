package io.branchline.office.engine.document.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The headings of a PDF as a tree to jump by. */
final class Bookmarks {
    private final PDDocument document;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Node> open = new ArrayDeque<>();

    Bookmarks(PDDocument document) {
        this.document = document;
    }

    private record Node(int level, PDOutlineItem item) {}

    void add(Element heading, PDPage page, double topPt) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setLeft(0);
        place.setTop((int) (page.getMediaBox().getHeight() - topPt));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(heading.heading());
        item.setDestination(place);
        while (!open.isEmpty() && open.getLast().level() >= heading.level()) {
            open.removeLast();
        }
        PDOutlineNode parent = open.isEmpty() ? outline : open.getLast().item();
        parent.addLast(item);
        open.addLast(new Node(heading.level(), item));
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
