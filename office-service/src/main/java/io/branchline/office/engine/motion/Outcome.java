package io.branchline.office.engine.motion;

/** What became of a motion. */
public enum Outcome {
    CARRIED,
    LOST,
    POSTPONED,
    WITHDRAWN,
    /** Nobody said. */
    NOT_STATED
}
