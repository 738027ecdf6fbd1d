package io.branchline.office.engine.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of one speaker, and where in the cues its words stand.
 *
 * @param index its place in the meeting, from 0
 * @param turn the number of the speaker's turn it belongs to, from 0
 * @param text the words, joined across cues
 */
public record Sentence(int index, int turn, @Nullable String speaker, String text, List<Span> spans) {
    /** Characters {@code from} (inclusive) to {@code to} (exclusive) of the cue with this index. */
    public record Span(int cue, int from, int to) {}

    /** Copies the list. */
    public Sentence {
        spans = List.copyOf(spans);
    }

    /** The index of the cue in which it starts. */
    public int firstCue() {
        return spans.get(0).cue();
    }
}
