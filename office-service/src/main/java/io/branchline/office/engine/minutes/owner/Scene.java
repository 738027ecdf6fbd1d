package io.branchline.office.engine.minutes.owner;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence among those who hear it.
 *
 * @param lead what the same speaker said just before, empty at the beginning of a turn
 * @param asker who spoke before this turn
 * @param answer the first sentence of the next turn
 */
public record Scene(
        Sentence sentence,
        String lead,
        @Nullable String asker,
        @Nullable Sentence answer) {
    private static final int NEAR = 12;

    /** The scene of a sentence. */
    public static Scene of(Speech speech, Sentence sentence) {
        List<Sentence> all = speech.sentences();
        int at = sentence.index();
        boolean goesOn = at > 0 && all.get(at - 1).turn() == sentence.turn();
        String asker = null;
        for (int i = at - 1; i >= Math.max(0, at - NEAR) && asker == null; i--) {
            asker = Objects.equals(all.get(i).speaker(), sentence.speaker())
                    ? null
                    : all.get(i).speaker();
        }
        Sentence answer = null;
        for (int i = at + 1; i < Math.min(all.size(), at + NEAR) && answer == null; i++) {
            answer = Objects.equals(all.get(i).speaker(), sentence.speaker()) ? null : all.get(i);
        }
        return new Scene(sentence, goesOn ? all.get(at - 1).text() : "", asker, answer);
    }

    /** The words of the sentence. */
    public String text() {
        return sentence.text();
    }

    /** Who says it. */
    public @Nullable String speaker() {
        return sentence.speaker();
    }
}
