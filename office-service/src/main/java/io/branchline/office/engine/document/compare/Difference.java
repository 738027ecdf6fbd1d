package io.branchline.office.engine.document.compare;

import org.jspecify.annotations.Nullable;

/** One difference; {@code before} is absent when added, {@code after} when removed. */
public record Difference(
        Change change,
        String role,
        @Nullable String before,
        @Nullable String after) {
    /** What happened to an element. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }
}
