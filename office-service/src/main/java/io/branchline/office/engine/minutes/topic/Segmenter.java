package io.branchline.office.engine.minutes.topic;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a meeting where its vocabulary changes: depth of cohesion between windows (Hearst 1997, Computational Linguistics 23:33). */
public final class Segmenter {
    private static final int SHORTEST = 8;
    private static final int WINDOW = 12;
    private static final int SENTENCES_A_TOPIC = 60;

    private Segmenter() {}

    /** The sentence indexes at which a new topic begins; the first is always 0. */
    public static List<Integer> starts(Speech speech) {
        List<Sentence> sentences = speech.sentences();
        List<List<String>> words = sentences.stream()
                .map(sentence -> Words.content(sentence.text()))
                .toList();
        double[] depth = depths(cohesion(words));
        int wanted = Math.max(0, Math.round(sentences.size() / (float) SENTENCES_A_TOPIC) - 1);
        List<Integer> order = new ArrayList<>();
        for (int i = SHORTEST; i < sentences.size() - SHORTEST; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -depth[i]));
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i : order) {
            if (starts.size() > wanted) {
                break;
            }
            if (starts.stream().allMatch(start -> Math.abs(start - i) >= SHORTEST)) {
                starts.add(i);
            }
        }
        starts.sort(Comparator.naturalOrder());
        return List.copyOf(starts);
    }

    private static double[] cohesion(List<List<String>> words) {
        double[] cohesion = new double[words.size()];
        for (int i = 1; i < words.size(); i++) {
            cohesion[i] = cosine(
                    counts(words.subList(Math.max(0, i - WINDOW), i)),
                    counts(words.subList(i, Math.min(words.size(), i + WINDOW))));
        }
        return cohesion;
    }

    private static double[] depths(double[] cohesion) {
        double[] depth = new double[cohesion.length];
        for (int i = 1; i < cohesion.length; i++) {
            double left = cohesion[i];
            for (int j = i - 1; j > 0 && cohesion[j] >= left; j--) {
                left = cohesion[j];
            }
            double right = cohesion[i];
            for (int j = i + 1; j < cohesion.length && cohesion[j] >= right; j++) {
                right = cohesion[j];
            }
            depth[i] = left + right - 2 * cohesion[i];
        }
        return depth;
    }

    private static Map<String, Integer> counts(List<List<String>> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(sentence -> sentence.forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    private static double cosine(Map<String, Integer> a, Map<String, Integer> b) {
        double dot = 0;
        for (Map.Entry<String, Integer> entry : a.entrySet()) {
            dot += (double) entry.getValue() * b.getOrDefault(entry.getKey(), 0);
        }
        double norm = norm(a) * norm(b);
        return norm == 0 ? 0 : dot / norm;
    }

    private static double norm(Map<String, Integer> counts) {
        return Math.sqrt(
                counts.values().stream().mapToDouble(n -> (double) n * n).sum());
    }
}
