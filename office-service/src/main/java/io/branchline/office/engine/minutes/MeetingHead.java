package io.branchline.office.engine.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of the minutes.
 *
 * @param language {@code en} or {@code zh-CN}: the language of the transcript
 * @param durationSeconds 0 when the transcript carries no times
 */
public record MeetingHead(
        String title,
        @Nullable LocalDate date,
        String language,
        long durationSeconds,
        List<String> attendees,
        List<String> regrets,
        @Nullable String chair,
        @Nullable String scribe,
        List<String> agenda) {
    /** Copies the lists. */
    public MeetingHead {
        attendees = List.copyOf(attendees);
        regrets = List.copyOf(regrets);
        agenda = List.copyOf(agenda);
    }

    /** Without somebody who keeps the record. */
    public MeetingHead(
            String title,
            @Nullable LocalDate date,
            String language,
            long durationSeconds,
            List<String> attendees,
            List<String> regrets,
            @Nullable String chair,
            List<String> agenda) {
        this(title, date, language, durationSeconds, attendees, regrets, chair, null, agenda);
    }
}
