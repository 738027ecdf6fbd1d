package io.branchline.office.engine.document.source;

import org.jspecify.annotations.Nullable;

/**
 * Where a part of a draft comes from.
 *
 * @param pointer the part, such as /points/0/points/1
 * @param offset first code point of the quote in the source text; -1 when the source is a transcript
 * @param cueId the transcript's cue, only when the source is one
 * @param quote the words of the source, character by character
 */
public record Trace(
        String pointer, int offset, int length, @Nullable String cueId, String quote) {}
