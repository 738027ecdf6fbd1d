package io.branchline.office.engine.minutes.wording;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Speech;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which sentence an item was read off: the one that its first piece of evidence begins. */
final class Places {
    private final Map<Evidence, Integer> sentences = new HashMap<>();

    Places(Speech speech) {
        speech.sentences()
                .forEach(sentence -> Evidence.of(speech, sentence).stream()
                        .limit(1)
                        .forEach(piece -> sentences.put(piece, sentence.index())));
    }

    /** The number of the sentence; null for an item that shows none. */
    @Nullable
    Integer of(MinutesItem item) {
        return item.evidence().isEmpty() ? null : sentences.get(item.evidence().get(0));
    }
}
