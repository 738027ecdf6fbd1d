package io.branchline.office.engine.minutes.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike the words on both sides of a gap are: cosine of idf-weighted counts in windows of so many content words. */
final class Cohesion {
    private static final int PARTS = 60;
    private static final double LITTLE = 0.02;

    private final List<List<String>> words;
    private final List<List<String>> filled;
    private final Map<String, Double> idf = new HashMap<>();

    Cohesion(List<List<String>> words) {
        this.words = words;
        this.filled = words.stream().filter(unit -> !unit.isEmpty()).toList();
        int size = Math.max(1, words.size() / PARTS);
        Map<String, Integer> lastPart = new HashMap<>();
        Map<String, Integer> parts = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            int part = i / size;
            for (String word : words.get(i)) {
                if (lastPart.getOrDefault(word, -1) != part) {
                    lastPart.put(word, part);
                    parts.merge(word, 1, Integer::sum);
                }
            }
        }
        double all = Math.max(1, words.size() / (double) size);
        parts.forEach((word, seen) -> idf.put(word, seen < 2 ? 0 : Math.log(1 + all / seen)));
    }

    /** Cohesion before every unit, with windows of so many content words on both sides; 1 is alike. */
    double[] at(int window) {
        double[] cohesion = new double[words.size()];
        int before = 0;
        for (int i = 1; i < words.size(); i++) {
            before += words.get(i - 1).isEmpty() ? 0 : 1;
            boolean same = i > 1 && words.get(i - 1).isEmpty();
            cohesion[i] = same ? cohesion[i - 1] : cosine(side(before - 1, -1, window), side(before, 1, window));
        }
        return cohesion;
    }

    /** How deep each gap lies below the peaks around it (Hearst 1997, Computational Linguistics 23:33). */
    static double[] depths(double[] cohesion) {
        double[] before = peaks(cohesion, 1, 1);
        double[] after = peaks(cohesion, cohesion.length - 1, -1);
        double[] depth = new double[cohesion.length];
        for (int i = 1; i < cohesion.length; i++) {
            depth[i] = before[i] + after[i] - 2 * cohesion[i];
        }
        return depth;
    }

    /**
     * The peak each gap reaches on its way back to {@code from} without going down more than a little. From one gap the way
     * leads to the next that is as high and on from there, so every gap is passed once.
     */
    private static double[] peaks(double[] cohesion, int from, int step) {
        double[] peaks = new double[cohesion.length];
        double[] least = new double[cohesion.length];
        int[] higher = new int[cohesion.length];
        for (int i = from; i > 0 && i < cohesion.length; i += step) {
            least[i] = cohesion[i];
            int back = i - step;
            while (back != from - step && cohesion[back] < cohesion[i]) {
                least[i] = Math.min(least[i], least[back]);
                back = higher[back];
            }
            higher[i] = back;
            boolean climbs = back != from - step && least[i] >= cohesion[i] - LITTLE;
            peaks[i] = climbs ? peaks[back] : cohesion[i];
        }
        return peaks;
    }

    /** Counts over units that hold words. */
    private Map<String, Double> side(int from, int step, int window) {
        Map<String, Double> counts = new HashMap<>();
        int taken = 0;
        for (int i = from; i >= 0 && i < filled.size() && taken < window; i += step) {
            for (String word : filled.get(i)) {
                counts.merge(word, idf.getOrDefault(word, 0.0), Double::sum);
                taken++;
            }
        }
        return counts;
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        double dot = 0;
        for (Map.Entry<String, Double> entry : a.entrySet()) {
            dot += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
        }
        double norm = norm(a) * norm(b);
        return norm == 0 ? 0 : dot / norm;
    }

    private static double norm(Map<String, Double> counts) {
        return Math.sqrt(counts.values().stream().mapToDouble(n -> n * n).sum());
    }
}
