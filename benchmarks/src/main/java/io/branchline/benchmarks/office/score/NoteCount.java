package io.branchline.benchmarks.office.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Action items that published notes ask for: how many, how many are found among at most twice as many of ours, how many of those
 * name an owner, and how many of those we named.
 */
public final class NoteCount {
    private static final double PART = 0.4;

    private int references;
    private int found;
    private int owned;
    private int right;

    /** Adds a call: what its notes ask for, and our items, the clearest first. */
    public void add(JsonNode wanted, List<ActionMatch> items) {
        List<ActionMatch> ours = items.stream().limit(2L * wanted.size()).toList();
        for (JsonNode reference : wanted) {
            references++;
            String task = reference.path("task").asText();
            String owner = reference.path("owner").asText("");
            List<ActionMatch> matches =
                    ours.stream().filter(item -> item.holds(task, PART)).toList();
            if (!matches.isEmpty()) {
                found++;
                owned += owner.isEmpty() ? 0 : 1;
                right += !owner.isEmpty() && matches.stream().anyMatch(item -> item.isOwnedBy(owner)) ? 1 : 0;
            }
        }
    }

    /** How many are asked for. */
    public int references() {
        return references;
    }

    /** The part that is found. */
    public double recall() {
        return found / (double) Math.max(1, references);
    }

    /** The part of the found with an owner whose owner is right. */
    public double ownerRight() {
        return right / (double) Math.max(1, owned);
    }
}
