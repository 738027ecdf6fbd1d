package io.branchline.office.engine.document.layout;

import io.branchline.office.engine.document.standard.Grid;
import java.util.List;

/**
 * Lines of text: space before the first line and the exact distance of lines in points.
 *
 * @param keepNext never the last on its page
 * @param stops where the tabs in the spans lead
 */
public record Paragraph(
        Role role,
        Align align,
        Indents indents,
        double spaceBeforePt,
        double linePt,
        boolean keepNext,
        List<Stop> stops,
        List<Span> spans)
        implements Block {

    public Paragraph {
        stops = List.copyOf(stops);
        spans = List.copyOf(spans);
    }

    /** A paragraph on the body grid, justified and without indents. */
    public static Paragraph of(Role role, Span... spans) {
        return new Paragraph(role, Align.JUSTIFIED, Indents.NONE, 0, Grid.LINE_PT, false, List.of(), List.of(spans));
    }

    /** A paragraph of the body: two characters in, clause 7.3.3. */
    public static Paragraph body(Role role, Span... spans) {
        return of(role, spans).indented(Indents.paragraph());
    }

    public Paragraph aligned(Align value) {
        return new Paragraph(role, value, indents, spaceBeforePt, linePt, keepNext, stops, spans);
    }

    public Paragraph indented(Indents value) {
        return new Paragraph(role, align, value, spaceBeforePt, linePt, keepNext, stops, spans);
    }

    /** With empty lines of the grid above it. */
    public Paragraph afterLines(double lines) {
        return after(lines * Grid.LINE_PT);
    }

    /** With white space above it, in points. */
    public Paragraph after(double points) {
        return new Paragraph(role, align, indents, points, linePt, keepNext, stops, spans);
    }

    public Paragraph pitched(double points) {
        return new Paragraph(role, align, indents, spaceBeforePt, points, keepNext, stops, spans);
    }

    public Paragraph keptWithNext() {
        return new Paragraph(role, align, indents, spaceBeforePt, linePt, true, stops, spans);
    }

    public Paragraph stopped(Stop stop) {
        return new Paragraph(role, align, indents, spaceBeforePt, linePt, keepNext, List.of(stop), spans);
    }

    /** The same without any text. */
    public Paragraph bare() {
        return new Paragraph(role, align, indents, spaceBeforePt, linePt, keepNext, stops, List.of());
    }

    /** The text of all spans. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
