package io.branchline.office.meeting;

import io.branchline.kit.Caller;
import io.branchline.office.engine.speech.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Ranks the caller's meetings by what was said in them: BM25 (Robertson and Zaragoza 2009, k1 = 1.2, b = 0.75) over the
 * words kept for each meeting, in the database, so that every replica sees the same.
 */
@ApplicationScoped
public class MeetingSearch {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int MOST_WORDS = 24;
    private static final double PART = 0.6;

    private final Caller caller;

    MeetingSearch(Caller caller) {
        this.caller = caller;
    }

    /**
     * A meeting that fits.
     *
     * @param weights how telling each asked word is
     */
    public record Found(Meeting meeting, double score, Map<String, Double> weights) {}

    /** The meetings that hold at least three in five of the words, the best first. */
    public List<Found> find(String words) {
        Set<String> asked =
                Words.asked(words).stream().limit(MOST_WORDS).collect(Collectors.toCollection(LinkedHashSet::new));
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<String, Integer>> held = new HashMap<>();
        Map<String, Integer> meetings = new HashMap<>();
        for (MeetingTerm term : MeetingTerm.of(caller.subject(), asked)) {
            held.computeIfAbsent(term.meetingId(), any -> new HashMap<>()).put(term.term(), term.occurrences());
            meetings.merge(term.term(), 1, Integer::sum);
        }
        held.values().removeIf(terms -> terms.size() < PART * asked.size());
        long all = Meeting.countOf(caller);
        Map<String, Double> weights = new HashMap<>();
        meetings.forEach((term, count) -> weights.put(term, Math.log(1 + (all - count + 0.5) / (count + 0.5))));
        List<Meeting> candidates = Meeting.among(caller, held.keySet());
        double mean = candidates.stream().mapToInt(Meeting::words).average().orElse(1);
        List<Found> found = new ArrayList<>();
        for (Meeting meeting : candidates) {
            double length = 1 - B + B * meeting.words() / Math.max(1, mean);
            double score = held.getOrDefault(meeting.id(), Map.of()).entrySet().stream()
                    .mapToDouble(entry -> weights.getOrDefault(entry.getKey(), 0.0)
                            * entry.getValue()
                            * (K1 + 1)
                            / (entry.getValue() + K1 * length))
                    .sum();
            found.add(new Found(meeting, score, weights));
        }
        found.sort(Comparator.comparingDouble(Found::score)
                .reversed()
                .thenComparing(one -> one.meeting().id(), Comparator.reverseOrder()));
        return found;
    }
}
