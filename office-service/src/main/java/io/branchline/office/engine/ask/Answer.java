package io.branchline.office.engine.ask;

import io.branchline.office.engine.minutes.Evidence;
import java.util.List;

/**
 * What the meeting says to a question.
 *
 * @param answer the words said, or that it was not said
 * @param answered false when the meeting does not say it; then there is no evidence
 */
public record Answer(String answer, boolean answered, List<Evidence> evidence) {
    /** Copies the list. */
    public Answer {
        evidence = List.copyOf(evidence);
    }
}
