package io.branchline.office.engine.document.pdf.set;

/** A glyph at its place, in points from the left edge of its line. */
public record Placed(Glyph glyph, double xPt) {}
