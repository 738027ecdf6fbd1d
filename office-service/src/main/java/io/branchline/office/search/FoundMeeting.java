package io.branchline.office.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting that fits, with the places that fit best. */
record FoundMeeting(
        UUID meetingId, @Nullable String title, @Nullable LocalDate date, double score, List<Passage> passages) {}
