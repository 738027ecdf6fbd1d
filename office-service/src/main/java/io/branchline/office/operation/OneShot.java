package io.branchline.office.operation;

import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.transcript.TranscriptText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A transcript to be drafted from, with what is known of its meeting, as the operation keeps it until it is done. */
record OneShot(
        String transcript,
        TranscriptText.Kind kind,
        @Nullable String title,
        @Nullable LocalDate date) {
    TranscriptText text() {
        return new TranscriptText(transcript, kind, java.util.List.of());
    }

    MeetingFacts facts() {
        return MeetingFacts.of(title, date);
    }
}
