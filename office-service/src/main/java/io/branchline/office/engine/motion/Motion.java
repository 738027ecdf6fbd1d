package io.branchline.office.engine.motion;

import io.branchline.office.engine.minutes.Evidence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A motion that was made. Robert's Rules of Order want its exact words and its mover in the minutes, not the seconder.
 *
 * @param text the motion in the words it was made
 * @param seconded whether somebody seconded it; who did is not recorded
 */
public record Motion(
        UUID id, String text, @Nullable String mover, boolean seconded, Outcome outcome, List<Evidence> evidence) {
    /** Copies the list. */
    public Motion {
        evidence = List.copyOf(evidence);
    }
}
