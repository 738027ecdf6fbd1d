package io.branchline.office.engine.document.layout;

/** A tab stop, in points from the left edge of the type area; text ends there when {@code right}, else it begins there. */
public record Stop(double pt, boolean right) {}
