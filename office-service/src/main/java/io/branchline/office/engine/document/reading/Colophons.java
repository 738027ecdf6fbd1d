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
            String text = table.getTextContent();
            if (text.contains("抄送") || text.contains("印发")) {
                return measure(table);
            }
        }
        return null;
    }

    private static ReadColophon measure(Element table) {
        Element properties = Xml.child(table, "tblPr");
        Element borders = Xml.child(properties, "tblBorders");
        int rows = 0;
        for (Element child : Xml.children(table)) {
            rows += child.getLocalName().equals("tr") ? 1 : 0;
        }
        List<Double> rules = new ArrayList<>();
        rules.add(weight(Xml.child(borders, "top")));
        for (int i = 1; i < rows; i++) {
            rules.add(weight(Xml.child(borders, "insideH")));
        }
        rules.add(weight(Xml.child(borders, "bottom")));
        Double width = Xml.number(Xml.child(properties, "tblW"), "w");
        return new ReadColophon(rules, width == null ? 0 : width / 1440 * 25.4, atBottom(table, properties));
    }

    private static double weight(@Nullable Element border) {
        Double eighths = Xml.number(border, "sz");
        String style = Xml.attribute(border, "val");
        return eighths == null || "none".equals(style) || "nil".equals(style) ? 0 : eighths * MM_PER_EIGHTH;
    }

    /** A floating table or text box aligned with the lower edge of the margin. */
    private static boolean atBottom(Element table, @Nullable Element properties) {
        Element floating = Xml.child(properties, "tblpPr");
        if (floating != null) {
            return "bottom".equals(Xml.attribute(floating, "tblpYSpec"))
                    && "margin".equals(Xml.attribute(floating, "vertAnchor"));
        }
        for (org.w3c.dom.Node node = table.getParentNode();
                node instanceof Element element;
                node = node.getParentNode()) {
            if (element.getLocalName().equals("anchor")) {
                Element vertical = Xml.child(element, "positionV");
                Element align = Xml.child(vertical, "align");
                return vertical != null
                        && vertical.getAttribute("relativeFrom").equals("margin")
                        && align != null
                        && align.getTextContent().equals("bottom");
            }
        }
        return false;
    }
}
