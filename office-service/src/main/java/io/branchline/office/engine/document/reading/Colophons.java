package io.branchline.office.engine.document.reading;

import io.branchline.office.engine.document.page.ReadColophon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Finds the table that carries the colophon, and measures its rules. */
final class Colophons {
    private static final double MM_PER_EIGHTH = 25.4 / 72 / 8;

    private Colophons() {}

    static @Nullable ReadColophon find(Element root) {
        var tables = root.getElementsByTagNameNS("*", "tbl");
        for (int i = tables.getLength() - 1; i >= 0; i--) {
            Element table = (Element) tables.item(i);
            if (isColophon(table) && !isFallback(table)) {
                return measure(table);
            }
        }
        return null;
    }

    /** Whether a table says who gets copies or who printed it, and little else. */
    static boolean isColophon(Element table) {
        String text = table.getTextContent();
        return text.matches("(?s).*(抄\\s*[送报]\\s*[：:]|日\\s*印发).*")
                && table.getElementsByTagNameNS("*", "tr").getLength() <= 8;
    }

    /** Whether a table stands in the second writing of a drawing, for older programs. */
    private static boolean isFallback(Element table) {
        for (org.w3c.dom.Node node = table; node instanceof Element element; node = node.getParentNode()) {
            if (element.getLocalName().equals("Fallback")) {
                return true;
            }
        }
        return false;
    }

    private static ReadColophon measure(Element table) {
        Element properties = Xml.child(table, "tblPr");
        Element borders = Xml.child(properties, "tblBorders");
        List<Element> rows = Xml.children(table).stream()
                .filter(child -> child.getLocalName().equals("tr"))
                .toList();
        List<Double> rules = new ArrayList<>();
        for (int i = 0; i <= rows.size(); i++) {
            String whole = i == 0 ? "top" : i == rows.size() ? "bottom" : "insideH";
            double below = i < rows.size() ? cell(rows.get(i), "top") : 0;
            double above = i > 0 ? cell(rows.get(i - 1), "bottom") : 0;
            double cells = Math.max(below, above);
            rules.add(cells > 0 ? cells : weight(Xml.child(borders, whole)));
        }
        Double width = Attributes.number(Xml.child(properties, "tblW"), "w");
        return new ReadColophon(rules, width == null ? 0 : width / 1440 * 25.4, atBottom(table, properties));
    }

    /** The border of a row's first cell; it goes before that of the table. */
    private static double cell(Element row, String edge) {
        return weight(Xml.child(row, "tc", "tcPr", "tcBorders", edge));
    }

    private static double weight(@Nullable Element border) {
        Double eighths = Attributes.number(border, "sz");
        String style = Attributes.attribute(border, "val");
        return eighths == null || "none".equals(style) || "nil".equals(style) ? 0 : eighths * MM_PER_EIGHTH;
    }

    /** A floating table or text box on the lower edge of the margin; one in the flow of the text cannot be judged. */
    private static boolean atBottom(Element table, @Nullable Element properties) {
        Element floating = Xml.child(properties, "tblpPr");
        if (floating != null) {
            String vertical = Attributes.attribute(floating, "tblpYSpec");
            return vertical == null
                    || vertical.equals("bottom") && "margin".equals(Attributes.attribute(floating, "vertAnchor"));
        }
        for (org.w3c.dom.Node node = table.getParentNode();
                node instanceof Element element;
                node = node.getParentNode()) {
            if (element.getLocalName().equals("anchor")) {
                Element vertical = Xml.child(element, "positionV");
                Element align = Xml.child(vertical, "align");
                return vertical == null
                        || align == null
                        || vertical.getAttribute("relativeFrom").equals("margin")
                                && align.getTextContent().equals("bottom");
            }
        }
        return true;
    }
}
