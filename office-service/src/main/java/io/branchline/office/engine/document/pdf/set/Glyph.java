package io.branchline.office.engine.document.pdf.set;

/** A character in its ink, and how far the next one stands from it, in points. */
public record Glyph(int codePoint, Ink ink, double advancePt) {

    /** The character that is drawn: line ends, tabs and unbreakable blanks are blanks. */
    public int drawn() {
        return codePoint == '\n' || codePoint == '\t' || codePoint == '\u00a0' ? ' ' : codePoint;
    }

    boolean isBlank() {
        return codePoint == ' ' || codePoint == '\u3000';
    }
}
