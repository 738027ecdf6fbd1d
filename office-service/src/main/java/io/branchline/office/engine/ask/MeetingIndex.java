package io.branchline.office.engine.ask;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sentences hold a word, and how telling a word is: the rarer, the more. */
final class MeetingIndex {
    private final Map<String, List<Integer>> sentences = new HashMap<>();
    private final int size;

    MeetingIndex(Speech speech) {
        this.size = speech.sentences().size();
        for (Sentence sentence : speech.sentences()) {
            for (String word : new HashSet<>(Words.content(sentence.text()))) {
                sentences.computeIfAbsent(word, any -> new ArrayList<>()).add(sentence.index());
            }
        }
    }

    boolean has(String word) {
        return sentences.containsKey(word);
    }

    /** Inverse document frequency with sentences as documents. */
    double weight(String word) {
        return Math.log(
                1 + size / (1.0 + sentences.getOrDefault(word, List.of()).size()));
    }

    /** The summed weight of the wanted words for every sentence that holds any of them. */
    Map<Integer, Double> scores(Set<String> wanted) {
        Map<Integer, Double> scores = new HashMap<>();
        for (String word : wanted) {
            for (int sentence : sentences.getOrDefault(word, List.of())) {
                scores.merge(sentence, weight(word), Double::sum);
            }
        }
        return scores;
    }

    boolean holds(int sentence, String word) {
        List<Integer> in = sentences.getOrDefault(word, List.of());
        return java.util.Collections.binarySearch(in, sentence) >= 0;
    }
}
