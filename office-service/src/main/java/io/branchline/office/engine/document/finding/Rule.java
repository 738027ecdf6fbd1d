package io.branchline.office.engine.document.finding;

import io.branchline.office.engine.document.recognise.Recognised;

/** A part of the standard that a document is held against. */
@FunctionalInterface
public interface Rule {
    /** Adds what is not as it should be. */
    void check(Recognised document, Findings findings);
}
