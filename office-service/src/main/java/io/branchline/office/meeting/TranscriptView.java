package io.branchline.office.meeting;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import io.branchline.office.engine.transcript.Utterance;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A transcript as clients see it: what was read, then the cues that evidence points to and the utterances people read. */
record TranscriptView(
        TranscriptFormat format,
        int cues,
        List<String> speakers,
        long durationSeconds,
        List<String> notices,
        @Nullable List<Piece> items,
        @Nullable List<Spoken> utterances) {

    /** One cue; {@code text} is what evidence quotes. */
    record Piece(
            String id,
            @Nullable String start,
            @Nullable String end,
            @Nullable String speaker,
            String text) {
        static Piece of(Cue cue) {
            return new Piece(
                    cue.id(), Evidence.time(cue.startMs()), Evidence.time(cue.endMs()), cue.speaker(), cue.text());
        }
    }

    /** Cues of one voice merged. */
    record Spoken(
            @Nullable String speaker,
            @Nullable String start,
            @Nullable String end,
            String text,
            List<String> cueIds) {
        static Spoken of(Utterance utterance) {
            return new Spoken(
                    utterance.speaker(),
                    Evidence.time(utterance.startMs()),
                    Evidence.time(utterance.endMs()),
                    utterance.text(),
                    utterance.cueIds());
        }
    }

    private static final int MOST_NOTICES = 100;

    /** What an upload gave. */
    static TranscriptView summary(Transcript transcript, Locale locale) {
        return of(transcript, locale, null, null);
    }

    /** All of it. */
    static TranscriptView full(Transcript transcript, Locale locale) {
        return of(
                transcript,
                locale,
                transcript.cues().stream().map(Piece::of).toList(),
                transcript.utterances().stream().map(Spoken::of).toList());
    }

    private static TranscriptView of(
            Transcript transcript, Locale locale, @Nullable List<Piece> items, @Nullable List<Spoken> utterances) {
        return new TranscriptView(
                transcript.format(),
                transcript.cues().size(),
                transcript.speakers(),
                transcript.durationSeconds(),
                transcript.notices().stream()
                        .limit(MOST_NOTICES)
                        .map(text -> text.in(locale))
                        .toList(),
                items,
                utterances);
    }
}
