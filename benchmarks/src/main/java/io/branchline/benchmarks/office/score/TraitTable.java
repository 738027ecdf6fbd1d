package io.branchline.benchmarks.office.score;

import io.branchline.office.engine.minutes.wording.TraitModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sentences with their traits by name, ready for fits: a trait that fewer than three meetings have is chance and left out. */
public final class TraitTable {
    private static final int FEWEST = 3;

    private final Map<String, Integer> places = new HashMap<>();
    private final int[][] rows;

    /** One set of traits for each sentence, and the meeting it was said in. */
    public TraitTable(List<Set<String>> sentences, List<?> meetings) {
        Map<String, Set<Object>> seen = new TreeMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Object meeting = meetings.get(i);
            sentences
                    .get(i)
                    .forEach(trait ->
                            seen.computeIfAbsent(trait, any -> new HashSet<>()).add(meeting));
        }
        places.put(TraitModel.CONSTANT, 0);
        seen.forEach((trait, in) -> {
            if (in.size() >= FEWEST) {
                places.put(trait, places.size());
            }
        });
        rows = sentences.stream().map(this::row).toArray(int[][]::new);
    }

    private int[] row(Set<String> traits) {
        List<Integer> found = new ArrayList<>(List.of(0));
        traits.stream().filter(places::containsKey).map(places::get).forEach(found::add);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The weight of each trait for what some sentences do, one truth for each sentence. */
    public Map<String, Double> weights(boolean[] wanted, double ridge) {
        double[] fitted = SparseFit.weights(rows, wanted, places.size(), ridge);
        Map<String, Double> weights = new TreeMap<>();
        places.forEach((trait, place) -> weights.put(trait, fitted[place]));
        return weights;
    }
}
