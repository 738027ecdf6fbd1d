package io.branchline.office.engine.transcript;

import io.branchline.office.engine.text.Text;

/** The file holds no transcript; says which line and why. */
public final class UnreadableTranscript extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient Text reason;

    /** A refusal at a line, counted from 1. */
    public UnreadableTranscript(int line, Text reason) {
        super("line " + line + ": " + reason.en());
        this.line = line;
        this.reason = reason;
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    /** Why, in both languages. */
    public Text reason() {
        return reason;
    }
}
