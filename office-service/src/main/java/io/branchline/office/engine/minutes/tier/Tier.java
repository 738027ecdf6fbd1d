package io.branchline.office.engine.minutes.tier;

import java.util.List;

/**
 * Items of one kind in the order of the meeting.
 *
 * @param clear what was said in words that leave no doubt, or written by somebody
 * @param check what was perhaps meant so, for somebody who was there to check
 */
public record Tier<T>(List<T> clear, List<T> check) {
    /** Copies the lists. */
    public Tier {
        clear = List.copyOf(clear);
        check = List.copyOf(check);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return clear.isEmpty() && check.isEmpty();
    }
}
