package io.branchline.office.engine.minutes.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike the words on both sides of a gap are: cosine of idf-weighted counts in windows of so many content words. */
final class Cohesion {
    private static final int PARTS = 60;

    private final List<List<String>> words;
    private final Map<String, Double> idf = new HashMap<>();

    Cohesion(List<List<String>> words) {
        this.words = words;
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
        for (int i = 1; i < words.size(); i++) {
            cohesion[i] = cosine(side(i - 1, -1, window), side(i, 1, window));
        }
        return cohesion;
    }

    /** How deep each gap lies below the peaks around it (Hearst 1997, Computational Linguistics 23:33). */
    static double[] depths(double[] cohesion) {
        double[] depth = new double[cohesion.length];
        for (int i = 1; i < cohesion.length; i++) {
            depth[i] = peak(cohesion, i, -1) + peak(cohesion, i, 1) - 2 * cohesion[i];
        }
        return depth;
    }

    private static double peak(double[] cohesion, int at, int step) {
        double peak = cohesion[at];
        for (int i = at + step; i > 0 && i < cohesion.length && cohesion[i] >= peak - 0.02; i += step) {
            peak = Math.max(peak, cohesion[i]);
        }
        return peak;
    }

    private Map<String, Double> side(int from, int step, int window) {
        Map<String, Double> counts = new HashMap<>();
        int taken = 0;
        for (int i = from; i >= 0 && i < words.size() && taken < window; i += step) {
            for (String word : words.get(i)) {
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
