package io.branchline.office.engine.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a transcript says about its meeting besides the speech, as a W3C scribe notes it. */
public record TranscriptFacts(
        @Nullable String title,
        List<String> present,
        List<String> regrets,
        @Nullable String chair,
        @Nullable String scribe,
        List<String> topics) {
    /** Nothing said. */
    public static final TranscriptFacts NONE = new TranscriptFacts(null, List.of(), List.of(), null, null, List.of());

    /** Copies the lists. */
    public TranscriptFacts {
        present = List.copyOf(present);
        regrets = List.copyOf(regrets);
        topics = List.copyOf(topics);
    }
}
