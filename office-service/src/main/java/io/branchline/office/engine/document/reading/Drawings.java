package io.branchline.office.engine.document.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Straight lines that word processors draw in place of borders: DrawingML shapes and VML lines. */
final class Drawings {
    private Drawings() {}

    /** The colour of a line that hangs on a paragraph as RRGGBB, empty when it is not said; null when there is none. */
    static @Nullable String line(Element paragraph) {
        var shapes = paragraph.getElementsByTagNameNS("*", "prstGeom");
        for (int i = 0; i < shapes.getLength(); i++) {
            Element shape = (Element) shapes.item(i);
            String form = shape.getAttribute("prst");
            if (form.equals("line") || form.startsWith("straightConnector")) {
                return colour(shape);
            }
        }
        var lines = paragraph.getElementsByTagNameNS("urn:schemas-microsoft-com:vml", "line");
        return lines.getLength() == 0 ? null : rgb(((Element) lines.item(0)).getAttribute("strokecolor"));
    }

    private static String colour(Element geometry) {
        Element properties = (Element) geometry.getParentNode();
        Element fill = Xml.child(properties, "ln", "solidFill", "srgbClr");
        return fill == null ? "" : fill.getAttribute("val").toUpperCase(Locale.ROOT);
    }

    /** VML names colours, or writes them as #rgb or #rrggbb, with notes in brackets behind. */
    private static String rgb(String value) {
        String bare = value.replaceAll("\\s.*$", "").toUpperCase(Locale.ROOT);
        if (bare.equals("RED")) {
            return "FF0000";
        }
        String digits = bare.startsWith("#") ? bare.substring(1) : "";
        return digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    }
}
