package io.branchline.office.engine.document.layout;

/** How the lines of a paragraph fill their width. */
public enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    /** Both edges flush, the last line left. */
    JUSTIFIED,
    /** Both edges flush, the last line too. */
    SPREAD
}
