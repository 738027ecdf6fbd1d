package io.branchline.office.engine.ask;

import io.branchline.office.engine.ask.wording.Stems;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which sentences hold a word, and how telling a word is: the rarer, the more. */
final class MeetingIndex {
    private final Map<String, List<Integer>> sentences = new HashMap<>();
    private final int size;

    MeetingIndex(Speech speech) {
        this.size = speech.sentences().size();
        for (Sentence sentence : speech.sentences()) {
            for (String word : new LinkedHashSet<>(Stems.alike(Words.index(sentence.text())))) {
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

    /** The summed weight of words. */
    double weight(Set<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    /** The sentences that hold any of the words, in order. */
    Set<Integer> holding(Set<String> words) {
        Set<Integer> holding = new TreeSet<>();
        words.forEach(word -> holding.addAll(sentences.getOrDefault(word, List.of())));
        return holding;
    }

    boolean holds(int sentence, String word) {
        return Collections.binarySearch(sentences.getOrDefault(word, List.of()), sentence) >= 0;
    }
}
