package io.branchline.office.engine.document.layout;

/** Where page numbers stand, clauses 7.5 and 10.1. */
public enum PageNumbers {
    /** Odd pages right, even pages left, one character in. */
    OUTSIDE,
    /** As OUTSIDE, but none on the first page (letter format). */
    OUTSIDE_NOT_FIRST
}
