package io.branchline.office.meeting;

import io.branchline.kit.Versioned;
import io.branchline.kit.WebConventions.Created;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting as its owner sees it. */
record MeetingView(
        UUID id,
        String title,
        @Nullable LocalDate date,
        List<String> attendees,
        List<String> regrets,
        @Nullable String chair,
        @Nullable String scribe,
        List<String> agenda,
        boolean hasTranscript,
        Instant createdAt,
        long version)
        implements Created, Versioned {
    static MeetingView of(Meeting meeting) {
        MeetingFacts facts = meeting.shown();
        return new MeetingView(
                meeting.id(),
                String.valueOf(facts.title()),
                facts.date(),
                facts.attendees(),
                facts.regrets(),
                facts.chair(),
                facts.scribe(),
                facts.agenda(),
                meeting.hasTranscript(),
                meeting.createdAt(),
                meeting.version());
    }
}
