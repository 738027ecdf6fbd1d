package io.branchline.benchmarks.office.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.MinutesItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decisions and actions that notes of a call tell with their time: how many, and how many are found among at most twice as many
 * of ours, the surest first.
 */
public final class TimedCount {
    private static final double NEAR_SECONDS = 120;
    private static final double PART = 0.3;

    private int items;
    private int found;
    private int references;

    private record Wanted(String text, double second) {}

    /** Adds a call: what its notes tell, and our actions and decisions in any order. */
    public void add(JsonNode reference, List<ActionItem> actions, List<MinutesItem> decisions) {
        List<Wanted> all = new ArrayList<>();
        reference.path("action_items").forEach(item -> all.add(wanted(item, "action")));
        reference.path("decisions").forEach(item -> all.add(wanted(item, "decision")));
        List<ActionMatch> surest = Stream.concat(
                        actions.stream().map(ActionMatch::of),
                        decisions.stream().map(ActionMatch::of))
                .sorted(Comparator.comparingDouble(ActionMatch::confidence).reversed())
                .limit(2L * all.size())
                .toList();
        items += surest.size();
        references += all.size();
        found += (int) all.stream()
                .filter(wanted -> surest.stream().anyMatch(item -> finds(item, wanted)))
                .count();
    }

    /** How many of ours were looked at. */
    public int items() {
        return items;
    }

    /** How many the notes tell. */
    public int references() {
        return references;
    }

    /** The part that is found. */
    public double recall() {
        return found / (double) Math.max(1, references);
    }

    private static Wanted wanted(JsonNode item, String field) {
        return new Wanted(
                item.path(field).asText(),
                ActionMatch.seconds(item.path("timestamp").asText()));
    }

    private static boolean finds(ActionMatch item, Wanted wanted) {
        return Math.abs(item.second() - wanted.second()) <= NEAR_SECONDS && item.holds(wanted.text(), PART);
    }
}
