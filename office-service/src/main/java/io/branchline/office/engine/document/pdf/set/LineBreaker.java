package io.branchline.office.engine.document.pdf.set;

import java.util.ArrayList;
import java.util.List;

/** Cuts a run of glyphs into lines, each as full as it may be. A glyph of U+000A ends its line. */
public final class LineBreaker {
    private static final double SLACK_PT = 0.05;
    /** A line may be left as empty as this part of its width before a long Latin string is cut within. */
    private static final double MOST_WHITE = 0.2;

    private LineBreaker() {}

    /** At least one line; the first may be narrower or wider than the others. Widths in points. */
    public static List<Cut> cut(List<Glyph> glyphs, double firstPt, double otherPt) {
        List<Cut> lines = new ArrayList<>();
        int start = 0;
        while (start < glyphs.size() || lines.isEmpty()) {
            double width = lines.isEmpty() ? firstPt : otherPt;
            int end = end(glyphs, start, width + SLACK_PT);
            boolean breaks = end < glyphs.size() && glyphs.get(end).codePoint() == '\n';
            lines.add(new Cut(glyphs.subList(start, end), breaks || end == glyphs.size()));
            start = breaks ? end + 1 : afterBlanks(glyphs, end);
        }
        return lines;
    }

    private static int afterBlanks(List<Glyph> glyphs, int end) {
        int start = end;
        while (start < glyphs.size() && glyphs.get(start).codePoint() == ' ') {
            start++;
        }
        return start;
    }

    private static int end(List<Glyph> glyphs, int start, double width) {
        double used = 0;
        int allowed = -1;
        double allowedAt = 0;
        int within = -1;
        for (int i = start; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.codePoint() == '\n') {
                return i;
            }
            int before = i > start ? glyphs.get(i - 1).codePoint() : ' ';
            if (i > start && Breaks.between(before, glyph.codePoint())) {
                allowed = i;
                allowedAt = used;
            } else if (Breaks.within(before, glyph.codePoint())) {
                within = i;
            }
            used += glyph.advancePt();
            if (used > width && glyph.codePoint() != ' ' && i > start) {
                boolean empty = within > allowed && width - allowedAt > MOST_WHITE * width;
                return empty ? within : allowed > start ? allowed : i;
            }
        }
        return glyphs.size();
    }
}
