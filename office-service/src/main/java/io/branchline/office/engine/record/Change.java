package io.branchline.office.engine.record;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions.
 *
 * @param path where: {@code meeting/title}, or {@code actionItems/<id>/owner}
 * @param label the same for a person: {@code Title}, or {@code Action item “Book the hall.”: owner}
 * @param before absent when it was added
 * @param after absent when it was removed
 */
public record Change(
        Kind kind,
        String path,
        String label,
        @Nullable String before,
        @Nullable String after) {
    /** What happened. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
