package io.branchline.office.engine.document.reading;

import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.page.ReadRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads one paragraph with everything it inherits. */
final class LineReader {
    private static final double AUTO_LINE = 1.3;
    private final Styles styles;
    private final @Nullable Double gridPt;

    LineReader(Styles styles, @Nullable Double gridPt) {
        this.styles = styles;
        this.gridPt = gridPt;
    }

    ReadLine read(Element paragraph, int index, ReadLine.Place place) {
        Element properties = Xml.child(paragraph, "pPr");
        List<Element> chain = styles.paragraph(properties);
        List<ReadRun> runs = new ArrayList<>();
        runs(paragraph, properties, runs);
        double size = runs.isEmpty()
                ? size(styles.run(null, properties))
                : runs.get(0).sizePt();
        double character = size;
        double first = chars(chain, "firstLineChars", character, twips(chain, "ind", "firstLine"));
        double hanging = chars(chain, "hangingChars", character, twips(chain, "ind", "hanging"));
        String align = Styles.value(chain, "jc", "val");
        Element bottom = null;
        for (Element source : chain) {
            bottom = bottom == null ? Xml.child(source, "pBdr", "bottom") : bottom;
        }
        boolean ruled = bottom != null
                && !"none".equals(Attributes.attribute(bottom, "val"))
                && !"nil".equals(Attributes.attribute(bottom, "val"));
        Element tab = Xml.child(properties, "tabs", "tab");
        Double stop = Attributes.number(tab, "pos");
        String left = Styles.value(chain, "ind", "left") == null ? "start" : "left";
        String right = Styles.value(chain, "ind", "right") == null ? "end" : "right";
        return new ReadLine(
                index,
                place,
                runs,
                align == null ? "both" : align.equals("start") ? "left" : align.equals("end") ? "right" : align,
                chars(chain, "leftChars", character, twips(chain, "ind", left)),
                chars(chain, "rightChars", character, twips(chain, "ind", right)),
                hanging > 0 ? -hanging : first,
                lines(chain, "beforeLines", twips(chain, "spacing", "before")),
                lines(chain, "afterLines", twips(chain, "spacing", "after")),
                height(chain, size),
                Styles.flag(chain, "pageBreakBefore", false) || Breaks.before(paragraph),
                ruled ? colour(Attributes.attribute(bottom, "color")) : null,
                Drawings.line(paragraph),
                stop == null ? null : stop / 20);
    }

    private static double twips(List<Element> chain, String element, String attribute) {
        return Styles.number(chain, element, attribute, 0) / 20;
    }

    /** Word prefers indents in hundredths of a character to those in twips. */
    private static double chars(List<Element> chain, String attribute, double characterPt, double otherwise) {
        double hundredths = Styles.number(chain, "ind", attribute, 0);
        return hundredths == 0 ? otherwise : hundredths / 100 * characterPt;
    }

    /** Word prefers white space in hundredths of a line of the grid to that in twips. */
    private double lines(List<Element> chain, String attribute, double otherwise) {
        double hundredths = Styles.number(chain, "spacing", attribute, 0);
        return hundredths == 0 ? otherwise : hundredths / 100 * (gridPt == null ? 12 : gridPt);
    }

    private double height(List<Element> chain, double sizePt) {
        double line = Styles.number(chain, "spacing", "line", 240);
        String rule = Styles.value(chain, "spacing", "lineRule");
        if ("exact".equals(rule)) {
            return line / 20;
        }
        double pitch = gridPt != null && Styles.flag(chain, "snapToGrid", true) ? gridPt : 0;
        double single = pitch > 0 ? pitch * Math.ceil(sizePt * 1.15 / pitch) : sizePt * AUTO_LINE;
        return "atLeast".equals(rule) ? Math.max(single, line / 20) : single * line / 240;
    }

    /** The runs of this paragraph, not those of text boxes hanging on it; deleted text is left out, inserted kept. */
    private void runs(Element parent, @Nullable Element paragraphProperties, List<ReadRun> runs) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child, paragraphProperties, runs);
                case "hyperlink", "ins", "smartTag", "fldSimple" -> runs(child, paragraphProperties, runs);
                case "sdt" -> {
                    Element content = Xml.child(child, "sdtContent");
                    if (content != null) {
                        runs(content, paragraphProperties, runs);
                    }
                }
                default -> {}
            }
        }
    }

    private void run(Element run, @Nullable Element paragraphProperties, List<ReadRun> runs) {
        StringBuilder text = new StringBuilder();
        for (Element child : Xml.children(run)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "tab" -> text.append('\t');
                case "br", "cr" -> text.append("page".equals(Attributes.attribute(child, "type")) ? "" : "\n");
                case "noBreakHyphen" -> text.append('-');
                default -> {}
            }
        }
        if (text.length() == 0) {
            return;
        }
        List<Element> chain = styles.run(Xml.child(run, "rPr"), paragraphProperties);
        String face = styles.eastAsia(chain);
        runs.add(new ReadRun(
                text.toString(),
                face == null ? "" : face,
                size(chain),
                Styles.number(chain, "spacing", "val", 0) / 20,
                colour(Styles.value(chain, "color", "val"))));
    }

    private static double size(List<Element> chain) {
        return Styles.number(chain, "sz", "val", 20) / 2;
    }

    private static String colour(@Nullable String value) {
        return value == null || value.equals("auto") ? "000000" : value.toUpperCase(java.util.Locale.ROOT);
    }
}
