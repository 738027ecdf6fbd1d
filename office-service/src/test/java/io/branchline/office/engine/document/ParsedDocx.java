package io.branchline.office.engine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A docx read with the JDK alone, so that nothing of the writer's is trusted. Lengths in millimetres and points. */
public final class ParsedDocx {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Document body;

    private ParsedDocx(byte[] file) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        body = xml("word/document.xml");
    }

    public static ParsedDocx of(byte[] file) {
        try {
            return new ParsedDocx(file);
        } catch (Exception e) {
            throw new AssertionError("not a docx", e);
        }
    }

    /** A part as text. */
    public String part(String name) {
        byte[] content = parts.get(name);
        if (content == null) {
            throw new AssertionError(name + " is missing, there are " + parts.keySet());
        }
        return new String(content, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Parts whose name begins so. */
    public List<String> names(String prefix) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }

    private Document xml(String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        byte[] content = parts.get(name);
        if (content == null) {
            throw new IOException(name);
        }
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    /** The paragraphs of the body, those in text boxes and tables included, in document order. */
    public List<Line> lines() {
        return lines(body);
    }

    public List<Line> lines(String part) {
        try {
            return lines(xml(part));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Line> lines(Document document) {
        List<Line> lines = new ArrayList<>();
        var nodes = document.getElementsByTagNameNS(W, "p");
        for (int i = 0; i < nodes.getLength(); i++) {
            lines.add(new Line((Element) nodes.item(i)));
        }
        return lines;
    }

    /** The first paragraph whose text begins so. */
    public Line line(String beginning) {
        return lines().stream()
                .filter(line -> line.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + beginning));
    }

    /** An attribute of the section's page in millimetres. */
    public double pageMm(String element, String attribute) {
        Element found = (Element) body.getElementsByTagNameNS(W, element).item(0);
        return mm(found.getAttributeNS(W, attribute));
    }

    public String section(String element, String attribute) {
        Element found = (Element) body.getElementsByTagNameNS(W, element).item(0);
        return found.getAttributeNS(W, attribute);
    }

    static double mm(String twips) {
        return twips.isEmpty() ? 0 : Double.parseDouble(twips) / 1440 * 25.4;
    }

    static double pt(String twips) {
        return twips.isEmpty() ? 0 : Double.parseDouble(twips) / 20;
    }

    /** One paragraph. */
    public static final class Line {
        private final Element element;

        Line(Element element) {
            this.element = element;
        }

        public String text() {
            StringBuilder text = new StringBuilder();
            var nodes = element.getElementsByTagNameNS(W, "*");
            for (int i = 0; i < nodes.getLength(); i++) {
                Node node = nodes.item(i);
                if (owner(node) != element) {
                    continue;
                }
                switch (node.getLocalName()) {
                    case "t" -> text.append(node.getTextContent());
                    case "tab" ->
                        text.append(node.getParentNode().getLocalName().equals("r") ? "\t" : "");
                    case "br" -> text.append("\n");
                    default -> {}
                }
            }
            return text.toString();
        }

        private static Node owner(Node node) {
            Node parent = node.getParentNode();
            while (!"p".equals(parent.getLocalName())) {
                parent = parent.getParentNode();
            }
            return parent;
        }

        private String property(String name, String attribute) {
            var properties = element.getElementsByTagNameNS(W, "pPr");
            if (properties.getLength() == 0) {
                return "";
            }
            var found = ((Element) properties.item(0)).getElementsByTagNameNS(W, name);
            return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttributeNS(W, attribute);
        }

        public String alignment() {
            return property("jc", "val");
        }

        public double linePt() {
            return pt(property("spacing", "line"));
        }

        public String lineRule() {
            return property("spacing", "lineRule");
        }

        public double beforePt() {
            return pt(property("spacing", "before"));
        }

        public double leftMm() {
            return mm(property("ind", "left"));
        }

        public double rightMm() {
            return mm(property("ind", "right"));
        }

        public double firstMm() {
            return mm(property("ind", "firstLine")) - mm(property("ind", "hanging"));
        }

        public double stopMm() {
            return mm(property("tab", "pos"));
        }

        public boolean startsPage() {
            return element.getElementsByTagNameNS(W, "pageBreakBefore").getLength() > 0;
        }

        public String rule(String attribute) {
            return property("bottom", attribute);
        }

        public List<Run> runs() {
            List<Run> runs = new ArrayList<>();
            var nodes = element.getElementsByTagNameNS(W, "r");
            for (int i = 0; i < nodes.getLength(); i++) {
                if (owner(nodes.item(i)) == element) {
                    runs.add(new Run((Element) nodes.item(i)));
                }
            }
            return runs;
        }

        public Run run() {
            return runs().get(0);
        }
    }

    /** One run. */
    public static final class Run {
        private final Element element;

        Run(Element element) {
            this.element = element;
        }

        public String text() {
            return element.getTextContent();
        }

        private String property(String name, String attribute) {
            var found = element.getElementsByTagNameNS(W, name);
            return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttributeNS(W, attribute);
        }

        public String eastAsia() {
            return property("rFonts", "eastAsia");
        }

        public double sizePt() {
            String half = property("sz", "val");
            return half.isEmpty() ? 0 : Double.parseDouble(half) / 2;
        }

        public double spacingPt() {
            return pt(property("spacing", "val"));
        }

        public String colour() {
            return property("color", "val");
        }
    }
}
