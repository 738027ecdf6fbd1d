package io.branchline.office.engine.minutes;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Cue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words an item comes from.
 *
 * @param cueId the id of a cue of the transcript
 * @param start {@code HH:MM:SS.mmm} from the start of the recording, absent when the transcript carries no times
 * @param end like start
 * @param quote part of the cue's text, character by character
 * @param corrected the quote with replaced names and words, absent when nothing in it was replaced
 */
public record Evidence(
        String cueId,
        @Nullable String start,
        @Nullable String end,
        @Nullable String speaker,
        String quote,
        @Nullable String corrected) {

    /** Nothing replaced. */
    public Evidence(
            String cueId, @Nullable String start, @Nullable String end, @Nullable String speaker, String quote) {
        this(cueId, start, end, speaker, quote, null);
    }

    /** One piece of evidence for every cue that the sentences touch. */
    public static List<Evidence> of(Speech speech, List<Sentence> sentences) {
        List<Evidence> evidence = new ArrayList<>();
        int cue = -1;
        int from = 0;
        int to = 0;
        for (Sentence sentence : sentences) {
            for (Sentence.Span span : sentence.spans()) {
                if (span.cue() == cue && span.from() >= to && span.from() - to <= 1) {
                    to = span.to();
                    continue;
                }
                if (cue >= 0) {
                    evidence.add(cut(speech.transcript().cues().get(cue), from, to));
                }
                cue = span.cue();
                from = span.from();
                to = span.to();
            }
        }
        if (cue >= 0) {
            evidence.add(cut(speech.transcript().cues().get(cue), from, to));
        }
        return List.copyOf(evidence);
    }

    /** Evidence of one sentence. */
    public static List<Evidence> of(Speech speech, Sentence sentence) {
        return of(speech, List.of(sentence));
    }

    private static Evidence cut(Cue cue, int from, int to) {
        return new Evidence(
                cue.id(),
                time(cue.startMs()),
                time(cue.endMs()),
                cue.speaker(),
                cue.text().substring(from, to));
    }

    /** A time as {@code HH:MM:SS.mmm}; null for {@link Cue#NO_TIME}. */
    public static @Nullable String time(long ms) {
        if (ms < 0) {
            return null;
        }
        StringBuilder time = new StringBuilder(12);
        digits(time, ms / 3_600_000, 2).append(':');
        digits(time, ms / 60_000 % 60, 2).append(':');
        digits(time, ms / 1000 % 60, 2).append('.');
        return digits(time, ms % 1000, 3).toString();
    }

    private static StringBuilder digits(StringBuilder time, long number, int least) {
        String digits = Long.toString(number);
        return time.append("0".repeat(Math.max(0, least - digits.length()))).append(digits);
    }
}
