package io.branchline.office.engine.minutes.drafting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known about a meeting besides its transcript; everything may be missing. */
public record MeetingFacts(
        @Nullable String title,
        @Nullable LocalDate date,
        List<String> attendees,
        List<String> regrets,
        @Nullable String chair,
        @Nullable String scribe,
        List<String> agenda) {
    /** Copies the lists. */
    public MeetingFacts {
        attendees = List.copyOf(attendees);
        regrets = List.copyOf(regrets);
        agenda = List.copyOf(agenda);
    }

    /** Without somebody who keeps the record. */
    public MeetingFacts(
            @Nullable String title,
            @Nullable LocalDate date,
            List<String> attendees,
            List<String> regrets,
            @Nullable String chair,
            List<String> agenda) {
        this(title, date, attendees, regrets, chair, null, agenda);
    }

    /** Only a title and a day. */
    public static MeetingFacts of(@Nullable String title, @Nullable LocalDate date) {
        return new MeetingFacts(title, date, List.of(), List.of(), null, null, List.of());
    }
}
