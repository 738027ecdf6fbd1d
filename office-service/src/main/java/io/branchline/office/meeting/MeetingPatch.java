package io.branchline.office.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to change of a meeting; what is absent stays, an empty text takes a name away. */
record MeetingPatch(
        @Nullable @Size(min = 1, max = 200) String title,
        @Nullable LocalDate date,
        @Nullable @Size(max = 200) List<@NotNull @Size(max = 100) String> attendees,
        @Nullable @Size(max = 200) List<@NotNull @Size(max = 100) String> regrets,
        @Nullable @Size(max = 100) String chair,
        @Nullable @Size(max = 100) String scribe,
        @Nullable @Size(max = 100) List<@NotNull @Size(max = 300) String> agenda) {
    static final String EXAMPLE =
            "{\"regrets\":[\"Ana Ruiz\"],\"chair\":\"Dana Reyes\",\"scribe\":\"Lee Park\",\"agenda\":[\"Launch\",\"Price table\"]}";
}
