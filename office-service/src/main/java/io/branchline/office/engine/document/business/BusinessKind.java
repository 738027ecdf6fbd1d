package io.branchline.office.engine.document.business;

/** The business documents that can be drafted. */
public enum BusinessKind {
    LETTER,
    MEMO,
    REPORT,
    PROPOSAL,
    PRESS_RELEASE
}
