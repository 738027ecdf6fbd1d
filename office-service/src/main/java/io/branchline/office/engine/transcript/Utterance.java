package io.branchline.office.engine.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cues that belong together as one stretch of speech.
 *
 * @param startMs milliseconds, {@link Cue#NO_TIME} when the file does not say
 * @param endMs milliseconds, {@link Cue#NO_TIME} when the file does not say
 * @param text the words of the cues, joined by a space where the script uses spaces
 */
public record Utterance(@Nullable String speaker, long startMs, long endMs, String text, List<String> cueIds) {
    private static final long PAUSE_MS = 2_000;
    private static final int LONG = 1_000;

    /** Copies the list. */
    public Utterance {
        cueIds = List.copyOf(cueIds);
    }

    static List<Utterance> of(List<Cue> cues) {
        List<Utterance> utterances = new ArrayList<>();
        List<Cue> open = new ArrayList<>();
        int length = 0;
        for (Cue cue : cues) {
            if (!open.isEmpty() && !continues(open.get(open.size() - 1), cue, length)) {
                utterances.add(merged(open));
                open.clear();
                length = 0;
            }
            open.add(cue);
            length += cue.text().length();
        }
        if (!open.isEmpty()) {
            utterances.add(merged(open));
        }
        return List.copyOf(utterances);
    }

    private static boolean continues(Cue before, Cue cue, int length) {
        boolean sameVoice = Objects.equals(before.speaker(), cue.speaker());
        boolean timed = before.endMs() >= 0 && cue.startMs() >= 0;
        boolean closed = ".?!。？！…".indexOf(last(before.text())) >= 0;
        boolean pause = timed && cue.startMs() - before.endMs() > PAUSE_MS && closed;
        return sameVoice && !pause && (length < LONG || !closed);
    }

    private static char last(String text) {
        return text.isEmpty() ? '.' : text.charAt(text.length() - 1);
    }

    private static Utterance merged(List<Cue> cues) {
        StringBuilder words = new StringBuilder();
        for (Cue cue : cues) {
            boolean wide = words.length() > 0 && isWide(words.charAt(words.length() - 1)) && isWide(first(cue.text()));
            words.append(words.isEmpty() || wide ? "" : " ").append(cue.text());
        }
        Cue first = cues.get(0);
        return new Utterance(
                first.speaker(),
                first.startMs(),
                cues.get(cues.size() - 1).endMs(),
                words.toString(),
                cues.stream().map(Cue::id).distinct().toList());
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static boolean isWide(char c) {
        return c >= 0x3000 && c < 0xA000 || c >= 0xFF00 && c < 0xFFF0;
    }
}
