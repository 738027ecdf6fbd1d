package io.branchline.office.engine.transcript.webvtt;

/** To which side of a line or box. */
public enum Align {
    START,
    CENTER,
    END,
    LEFT,
    RIGHT
}
