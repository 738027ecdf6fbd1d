package io.branchline.office.engine.transcript;

import org.jspecify.annotations.Nullable;

/**
 * One piece of speech as the file holds it; quotes are cut from {@code text} and never altered.
 *
 * @param id the identifier in the file, or the running number of the cue where the file has none
 * @param startMs milliseconds from the start of the recording, {@link #NO_TIME} when the file does not say
 * @param endMs milliseconds, {@link #NO_TIME} when the file does not say
 * @param speaker the name as the file has it, null when nobody is named
 */
public record Cue(
        String id, long startMs, long endMs, @Nullable String speaker, String text) {
    /** The time of a cue whose file carries none. */
    public static final long NO_TIME = -1;

    /** The same words said by somebody else. */
    public Cue by(@Nullable String name) {
        return new Cue(id, startMs, endMs, name, text);
    }
}
