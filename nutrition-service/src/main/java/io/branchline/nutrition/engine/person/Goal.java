package io.branchline.nutrition.engine.person;

/** What the person wants of their weight. */
public enum Goal {
    LOSE,
    KEEP,
    GAIN
}
