package io.branchline.office.engine.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of the meeting about one topic; start and end as {@code HH:MM:SS.mmm} where the transcript carries times. */
public record Chapter(
        String title, @Nullable String start, @Nullable String end, List<MinutesItem> summary, List<String> cueIds) {
    /** Copies the lists. */
    public Chapter {
        summary = List.copyOf(summary);
        cueIds = List.copyOf(cueIds);
    }
}
