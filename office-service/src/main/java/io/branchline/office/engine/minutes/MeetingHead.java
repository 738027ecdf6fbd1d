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
        List<String> agenda) {
    /** Copies the lists. */
    public MeetingHead {
        attendees = List.copyOf(attendees);
        regrets = List.copyOf(regrets);
        agenda = List.copyOf(agenda);
    }
}
