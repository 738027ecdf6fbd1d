package io.branchline.office.engine.document.reading;

import io.branchline.office.engine.document.page.HiddenCharacters;
import io.branchline.office.engine.document.page.ReadDocument;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.page.ReadPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads a Word file of at most 20 MB as it appears on paper. */
public final class DocxReader {
    private static final int MOST_LINES = 20_000;
    private final Parts parts;
    private final ReadPage page;
    private final LineReader reader;
    private final List<ReadLine> lines = new ArrayList<>();
    private final List<ReadLine> concealing = new ArrayList<>();
    private boolean tables;
    private boolean turned;

    private DocxReader(Parts parts, ReadPage page, LineReader reader) {
        this.parts = parts;
        this.page = page;
        this.reader = reader;
    }

    public static ReadDocument read(byte[] file) throws UnreadableDocument {
        Parts parts = Parts.of(file);
        Element root = XmlParser.parse(required(parts.get("word/document.xml")));
        Element body = Xml.child(root, "body");
        if (body == null) {
            throw Parts.notWord();
        }
        Element section = Xml.child(body, "sectPr");
        ReadPage page = Sections.page(section);
        LineReader lines = new LineReader(
                Styles.of(parts.get("word/styles.xml"), parts.get("word/theme/theme1.xml")), page.gridPt());
        DocxReader reader = new DocxReader(parts, page, lines);
        reader.walk(body, ReadLine.Place.FLOW);
        Sections sections = new Sections(parts, section, lines);
        return new ReadDocument(
                reader.page,
                reader.lines,
                reader.concealing,
                sections.footers(),
                sections.evenAndOdd(),
                sections.firstHeader(),
                Colophons.find(root),
                reader.parts.hasPictures(),
                reader.tables);
    }

    private static byte[] required(byte @Nullable [] content) throws UnreadableDocument {
        if (content == null) {
            throw Parts.notWord();
        }
        return content;
    }

    private void walk(Element parent, ReadLine.Place place) throws UnreadableDocument {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child, place);
                case "tbl" -> {
                    tables |= place == ReadLine.Place.FLOW && !isMark(child) && !Colophons.isColophon(child);
                    walk(child, place == ReadLine.Place.FLOW ? ReadLine.Place.TABLE : place);
                }
                case "tr", "tc", "sdt", "sdtContent", "ins" -> walk(child, place);
                default -> {}
            }
        }
    }

    private void paragraph(Element paragraph, ReadLine.Place place) throws UnreadableDocument {
        if (lines.size() >= MOST_LINES) {
            throw new UnreadableDocument(
                    "too-long",
                    "more than %d paragraphs are not checked".formatted(MOST_LINES),
                    "段落超过%d个，无法检查".formatted(MOST_LINES));
        }
        ReadLine line = bare(reader.read(paragraph, lines.size(), place));
        boolean shows = !line.isBlank() || line.rule() != null;
        lines.add(turned && shows ? line.onNewPage() : line);
        turned = Breaks.after(paragraph) || turned && !shows;
        boxes(paragraph);
    }

    private ReadLine bare(ReadLine line) {
        if (!HiddenCharacters.in(line.text())) {
            return line;
        }
        concealing.add(line);
        return line.withoutHidden();
    }

    /** Text boxes hanging on a paragraph; of alternatives only the first is read. */
    private void boxes(Element parent) throws UnreadableDocument {
        for (Element child : Xml.children(parent)) {
            String name = child.getLocalName();
            if (name.equals("txbxContent")) {
                walk(child, ReadLine.Place.BOX);
            } else if (!name.equals("Fallback") && !name.equals("pPr") && !name.equals("t")) {
                boxes(child);
            }
        }
    }

    /** The borderless table of a joint mark is layout, not content. */
    private static boolean isMark(Element table) {
        return table.getElementsByTagNameNS("*", "color").getLength() > 0
                && table.getTextContent().contains("文件");
    }
}
