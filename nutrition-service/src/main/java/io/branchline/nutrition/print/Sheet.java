package io.branchline.nutrition.print;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A document to print, written from top to bottom; every text is escaped here, so callers pass plain words. */
public final class Sheet {
    private static final Pattern NUMBER =
            Pattern.compile("[-+−<>≤≥±~]?\\s?[0-9][0-9.,\\s–×%-]*([%\\p{L}µ²°][\\p{L}µ²%/0-9. ]{0,18})?");

    private final Locale locale;
    private final String title;
    private final StringBuilder body = new StringBuilder(8192);
    private final List<Drawing> drawings = new ArrayList<>();

    private Sheet(Locale locale, String title) {
        this.locale = locale;
        this.title = title;
        element("h1", title);
    }

    /** A sheet in the language with its title on top. */
    public static Sheet titled(Locale locale, String title) {
        return new Sheet(locale, title);
    }

    /** Heading of a section; it stays with what follows. */
    public Sheet heading(String text) {
        return element("h2", text);
    }

    /** Heading inside a section. */
    public Sheet subheading(String text) {
        return element("h3", text);
    }

    public Sheet paragraph(String text) {
        return element("p", text);
    }

    /** Small print: sources, how it was computed. */
    public Sheet note(String text) {
        return element("p class='note'", text);
    }

    /** A boxed paragraph that must not be overlooked. */
    public Sheet warning(String text) {
        return element("p class='warning'", text);
    }

    /** A bulleted list. */
    public Sheet list(List<String> items) {
        body.append("<ul>");
        items.forEach(item -> element("li", item));
        body.append("</ul>");
        return this;
    }

    /** A table; its head is repeated on every page, rows stay whole, columns that hold only numbers are set to the right. */
    public Sheet table(List<String> head, List<List<String>> rows) {
        BitSet numbers = new BitSet();
        body.append("<table><thead><tr>");
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            numbers.set(i, holdsOnlyNumbers(rows, column));
            element(numbers.get(i) ? "th class='number'" : "th", head.get(i));
        }
        body.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            body.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                element(numbers.get(i) ? "td class='number'" : "td", row.get(i));
            }
            body.append("</tr>");
        }
        body.append("</tbody></table>");
        return this;
    }

    /** A chart in the flow of the text, kept whole. */
    public Sheet drawing(Drawing drawing) {
        String size = "width:%spx;height:%spx".formatted(drawing.width(), drawing.height());
        body.append("<div class='drawing' style='%s'>".formatted(size));
        body.append("<object type='%s' data='%d' alt='%s' style='%s'></object>"
                .formatted(DrawingPainter.TYPE, drawings.size(), escape(drawing.title()), size));
        drawing.labels().forEach(label -> label(drawing, label));
        body.append("</div>");
        drawings.add(drawing);
        return this;
    }

    /** What follows starts on a new page. */
    public Sheet pageBreak() {
        body.append("<div class='break'></div>");
        return this;
    }

    Locale locale() {
        return locale;
    }

    List<Drawing> drawings() {
        return List.copyOf(drawings);
    }

    /** The whole document as XHTML; the style goes into its head. */
    String xhtml(String style) {
        return "<!DOCTYPE html><html lang='" + locale.toLanguageTag() + "'><head><title>" + escape(title)
                + "</title><meta name='subject' content='" + escape(title) + "'/><style>" + style
                + "</style></head><body>" + body + "</body></html>";
    }

    /** Drops what XML 1.0 cannot hold and escapes what it reserves. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '\'' -> safe.append("&#39;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean control = c < 0x20 && c != '\n' && c != '\t';
                    if (!control && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean holdsOnlyNumbers(List<List<String>> rows, int column) {
        List<String> filled = rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
    }

    private Sheet element(String open, String text) {
        String name = open.split(" ", 2)[0];
        body.append('<')
                .append(open)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(name)
                .append('>');
        return this;
    }

    private void label(Drawing drawing, Drawing.Label label) {
        double top = label.y() - label.size();
        String place = switch (label.anchor()) {
            case START -> "left:%.1fpx".formatted(label.x());
            case END -> "right:%.1fpx".formatted(drawing.width() - label.x());
            case MIDDLE -> "width:400px;text-align:center;left:%.1fpx".formatted(label.x() - 200);
        };
        body.append("<span class='label' style='top:%.1fpx;font-size:%.1fpx;color:%s;%s'>"
                .formatted(top, label.size(), label.color(), place));
        body.append(escape(label.text())).append("</span>");
    }
}
