package io.branchline.benchmarks.office.score;

import io.branchline.office.engine.minutes.ActionItem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Action items by dialogue act: those of the reference, those that our evidence holds, and those in both. */
public final class ActCount {
    private int references;
    private int ours;
    private int hits;

    /** Adds a meeting; one whose reference has no actions does not count. */
    public void add(DialogueActs acts, List<ActionItem> items) {
        Set<String> wanted = acts.actions();
        if (wanted.isEmpty()) {
            return;
        }
        Set<String> said = new HashSet<>();
        items.forEach(item -> item.evidence().forEach(piece -> said.addAll(acts.in(piece))));
        references += wanted.size();
        ours += said.size();
        said.retainAll(wanted);
        hits += said.size();
    }

    /** F1 over all acts. */
    public double f1() {
        return 2.0 * hits / Math.max(1, ours + references);
    }

    /** The counts in words. */
    @Override
    public String toString() {
        return hits + " of " + ours + " and " + references;
    }
}
