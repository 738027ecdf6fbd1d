package io.branchline.office.engine.transcript;

import io.branchline.office.engine.text.Text;
import java.util.List;
import java.util.Objects;

/**
 * What was said, in order.
 *
 * @param notices what the reader had to skip or repair, with its line
 * @param facts what the file says about the meeting itself
 */
public record Transcript(TranscriptFormat format, List<Cue> cues, List<Text> notices, TranscriptFacts facts) {
    /** Copies the lists. */
    public Transcript {
        cues = List.copyOf(cues);
        notices = List.copyOf(notices);
    }

    /** A transcript that says nothing about its meeting. */
    public Transcript(TranscriptFormat format, List<Cue> cues, List<Text> notices) {
        this(format, cues, notices, TranscriptFacts.NONE);
    }

    /** The names of those who speak, in the order of their first words. */
    public List<String> speakers() {
        return cues.stream()
                .map(Cue::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What one speaker says in one go: cues of the same speaker, up to a pause of two seconds after a sentence, merged. */
    public List<Utterance> utterances() {
        return Utterance.of(cues);
    }

    /** Seconds from the first cue to the end of the last; 0 when the file carries no times. */
    public long durationSeconds() {
        long end = cues.stream()
                .mapToLong(cue -> Math.max(cue.startMs(), cue.endMs()))
                .max()
                .orElse(0);
        return Math.max(0, end / 1000);
    }
}
