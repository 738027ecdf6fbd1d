package io.branchline.office.engine.document.reading;

import org.w3c.dom.Element;

/** Page breaks that are typed into the text, and sections that begin a page. */
final class Breaks {
    private Breaks() {}

    /** Whether a break stands in a paragraph before its text. */
    static boolean before(Element paragraph) {
        int at = position(paragraph);
        return at >= 0
                && !textBefore(paragraph, at)
                && !paragraph.getTextContent().isBlank();
    }

    /** Whether what follows a paragraph begins a page: a break after its text, or the end of a section. */
    static boolean after(Element paragraph) {
        Element section = Xml.child(paragraph, "pPr", "sectPr");
        String type = Attributes.attribute(Xml.child(section, "type"), "val");
        if (section != null && !"continuous".equals(type)) {
            return true;
        }
        int at = position(paragraph);
        return at >= 0
                && (textBefore(paragraph, at) || paragraph.getTextContent().isBlank());
    }

    /** The run that holds the break, counted among the paragraph's children; -1 when there is none. */
    private static int position(Element paragraph) {
        int at = 0;
        for (Element child : Xml.children(paragraph)) {
            for (Element part : Xml.children(child)) {
                if (part.getLocalName().equals("br") && "page".equals(Attributes.attribute(part, "type"))) {
                    return at;
                }
            }
            at++;
        }
        return -1;
    }

    private static boolean textBefore(Element paragraph, int end) {
        int at = 0;
        for (Element child : Xml.children(paragraph)) {
            if (at++ > end) {
                return false;
            }
            for (Element part : Xml.children(child)) {
                if (part.getLocalName().equals("br") && "page".equals(Attributes.attribute(part, "type"))) {
                    return false;
                }
                if (part.getLocalName().equals("t") && !part.getTextContent().isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }
}
