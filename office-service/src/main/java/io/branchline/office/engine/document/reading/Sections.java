package io.branchline.office.engine.document.reading;

import io.branchline.office.engine.document.page.ReadFooter;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.page.ReadPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Page, headers and footers of the last section. */
final class Sections {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final Parts parts;
    private final @Nullable Element section;
    private final LineReader reader;

    Sections(Parts parts, @Nullable Element section, LineReader reader) {
        this.parts = parts;
        this.section = section;
        this.reader = reader;
    }

    static ReadPage page(@Nullable Element section) {
        Element size = Xml.child(section, "pgSz");
        Element margins = Xml.child(section, "pgMar");
        Element grid = Xml.child(section, "docGrid");
        Double pitch = Attributes.number(grid, "linePitch");
        String type = Attributes.attribute(grid, "type");
        boolean lined = type != null && !type.equals("default");
        Double extra = Attributes.number(grid, "charSpace");
        boolean cells = "linesAndChars".equals(type) || "snapToChars".equals(type);
        return new ReadPage(
                mm(Attributes.number(size, "w")),
                mm(Attributes.number(size, "h")),
                mm(Attributes.number(margins, "top")),
                mm(Attributes.number(margins, "bottom")),
                mm(Attributes.number(margins, "left")),
                mm(Attributes.number(margins, "right")),
                mm(Attributes.number(margins, "footer")),
                mm(Attributes.number(margins, "header")),
                lined && pitch != null ? Double.valueOf(pitch / 20) : null,
                cells && extra != null ? extra / 4096 : 0);
    }

    private static double mm(@Nullable Double twips) {
        return twips == null ? 0 : twips / 1440 * 25.4;
    }

    boolean evenAndOdd() throws UnreadableDocument {
        byte[] settings = parts.get("word/settings.xml");
        return settings != null
                && Boolean.TRUE.equals(Attributes.flag(Xml.child(XmlParser.parse(settings), "evenAndOddHeaders")));
    }

    List<ReadFooter> footers() throws UnreadableDocument {
        List<ReadFooter> footers = new ArrayList<>();
        for (Element reference : references("footerReference")) {
            Element footer = part(reference);
            String type = Attributes.attribute(reference, "type");
            if (footer == null) {
                continue;
            }
            List<ReadLine> lines = lines(footer);
            boolean numbered = footer.getTextContent().contains("PAGE") || simpleField(footer);
            ReadLine line =
                    lines.stream().filter(l -> !l.isBlank()).findFirst().orElse(lines.isEmpty() ? null : lines.get(0));
            if (line != null) {
                footers.add(new ReadFooter(type == null ? "default" : type, line, numbered));
            }
        }
        return footers;
    }

    private static boolean simpleField(Element footer) {
        var fields = footer.getElementsByTagNameNS("*", "fldSimple");
        for (int i = 0; i < fields.getLength(); i++) {
            String instruction = Attributes.attribute((Element) fields.item(i), "instr");
            if (instruction != null && instruction.contains("PAGE")) {
                return true;
            }
        }
        return false;
    }

    List<ReadLine> firstHeader() throws UnreadableDocument {
        for (Element reference : references("headerReference")) {
            Element header = part(reference);
            if ("first".equals(Attributes.attribute(reference, "type")) && header != null) {
                return lines(header);
            }
        }
        return List.of();
    }

    private List<ReadLine> lines(Element part) {
        List<ReadLine> lines = new ArrayList<>();
        var paragraphs = part.getElementsByTagNameNS("*", "p");
        for (int i = 0; i < Math.min(50, paragraphs.getLength()); i++) {
            lines.add(reader.read((Element) paragraphs.item(i), i, ReadLine.Place.FLOW));
        }
        return lines;
    }

    private List<Element> references(String name) {
        List<Element> references = new ArrayList<>();
        if (section != null) {
            for (Element child : Xml.children(section)) {
                if (name.equals(child.getLocalName())) {
                    references.add(child);
                }
            }
        }
        return references;
    }

    private @Nullable Element part(Element reference) throws UnreadableDocument {
        String id = reference.getAttributeNS(RELATIONS, "id");
        byte[] relations = parts.get("word/_rels/document.xml.rels");
        if (id.isEmpty() || relations == null) {
            return null;
        }
        Matcher relation =
                Pattern.compile("<Relationship [^>]*>").matcher(new String(relations, StandardCharsets.UTF_8));
        while (relation.find()) {
            String tag = relation.group();
            if (tag.contains("Id=\"" + id + "\"")) {
                Matcher target =
                        Pattern.compile("Target=\"/?(?:word/)?([^\"]+)\"").matcher(tag);
                byte[] content = target.find() ? parts.get("word/" + target.group(1)) : null;
                return content == null ? null : XmlParser.parse(content);
            }
        }
        return null;
    }
}
