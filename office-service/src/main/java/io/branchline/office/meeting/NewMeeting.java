package io.branchline.office.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client tells about a meeting.
 *
 * @param date the day it was held; dates in words are resolved against it
 * @param transcript the transcript in any format the service reads, up to 4 million characters
 */
record NewMeeting(
        @NotBlank @Size(max = 200) String title,
        @Nullable LocalDate date,
        @Nullable @Size(max = 200) List<@NotNull @Size(max = 100) String> attendees,
        @Nullable @Size(max = 200) List<@NotNull @Size(max = 100) String> regrets,
        @Nullable @Size(max = 100) String chair,
        @Nullable @Size(max = 100) String scribe,
        @Nullable @Size(max = 100) List<@NotNull @Size(max = 300) String> agenda,
        @Nullable @Size(max = 4_000_000) String transcript) {
    static final String EXAMPLE = """
            {"title":"Weekly website sync","date":"2026-11-20","attendees":["Dana Reyes","Lee Park"],
            "transcript":"Dana Reyes: We agreed to launch the new home page on December 1.\\nLee Park: I will send \
            the release notes to support by Friday.\\nDana Reyes: Lee, could you also update the price table?\\nLee \
            Park: Sure, will do."}""";

    /** One name a line, blank ones left out. */
    static List<String> lines(@Nullable List<String> words) {
        return words == null
                ? List.of()
                : words.stream()
                        .filter(word -> word != null && !word.isBlank())
                        .map(word -> word.replaceAll("\\s+", " ").strip())
                        .toList();
    }
}
