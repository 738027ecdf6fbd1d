package io.branchline.office.engine.document.official;

/** The four layouts of GB/T 9704-2012: the general one (clause 7) and the three special ones (clause 10). */
public enum Format {
    GENERAL,
    /** 信函, clause 10.1. */
    LETTER,
    /** 命令（令）, clause 10.2. */
    ORDER,
    /** 纪要, clause 10.3. */
    MINUTES
}
