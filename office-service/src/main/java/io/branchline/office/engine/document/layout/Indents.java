package io.branchline.office.engine.document.layout;

import io.branchline.office.engine.document.standard.Grid;

/**
 * Indents of a paragraph in points: {@code left} and {@code right} of all lines, {@code first} added to the left of the
 * first line (negative for hanging lines).
 */
public record Indents(double leftPt, double rightPt, double firstPt) {
    public static final Indents NONE = new Indents(0, 0, 0);

    /** Indents in characters of the body grid. */
    public static Indents characters(double left, double right, double first) {
        return new Indents(left * Grid.CHARACTER_PT, right * Grid.CHARACTER_PT, first * Grid.CHARACTER_PT);
    }

    /** The two characters before every paragraph of the body, clause 7.3.3. */
    public static Indents paragraph() {
        return characters(0, 0, 2);
    }
}
