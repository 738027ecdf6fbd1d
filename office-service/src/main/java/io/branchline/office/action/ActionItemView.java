package io.branchline.office.action;

import io.branchline.kit.Versioned;
import io.branchline.office.engine.minutes.ActionItem.Status;
import io.branchline.office.engine.minutes.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action item with its meeting; {@code overdue} when it is open and its day is past. */
record ActionItemView(
        UUID id,
        UUID meetingId,
        @Nullable String meetingTitle,
        String text,
        @Nullable String owner,
        @Nullable String requestedBy,
        @Nullable LocalDate due,
        boolean overdue,
        Status status,
        Instant changedAt,
        List<Evidence> evidence,
        long version)
        implements Versioned {
    /** As it is on a day. */
    static ActionItemView of(TrackedAction action, @Nullable String title, List<Evidence> evidence, LocalDate today) {
        LocalDate due = action.due();
        return new ActionItemView(
                action.id(),
                action.meetingId(),
                title,
                action.text(),
                action.owner(),
                action.requestedBy(),
                due,
                action.status() == Status.OPEN && due != null && due.isBefore(today),
                action.status(),
                action.changedAt(),
                evidence,
                action.version());
    }
}
