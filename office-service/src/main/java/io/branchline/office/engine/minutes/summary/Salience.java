package io.branchline.office.engine.minutes.summary;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of what a stretch of speech is about a sentence carries: frequent content words count, each once (SumBasic). */
final class Salience {
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int ideal;
    private int total;

    Salience(List<Sentence> sentences, int idealWords) {
        this.ideal = idealWords;
        for (Sentence sentence : sentences) {
            for (String word : Words.content(sentence.text())) {
                frequency.merge(word, 1, Integer::sum);
                total++;
            }
        }
    }

    /** Sentences in the order of the meeting, chosen one after the other; a word said already counts little again. */
    List<Sentence> choose(List<Sentence> sentences, int count) {
        List<Set<String>> words = new ArrayList<>();
        sentences.forEach(sentence -> words.add(new HashSet<>(Words.content(sentence.text()))));
        Set<String> said = new HashSet<>();
        Set<Integer> chosen = new HashSet<>();
        while (chosen.size() < Math.min(count, sentences.size())) {
            int best = -1;
            double most = 0;
            for (int i = 0; i < sentences.size(); i++) {
                double value = chosen.contains(i) ? 0 : value(words.get(i), said);
                if (value > most) {
                    most = value;
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            chosen.add(best);
            said.addAll(words.get(best));
        }
        return chosen.stream().sorted().map(sentences::get).toList();
    }

    private double value(Set<String> words, Set<String> said) {
        if (words.size() < 4) {
            return 0;
        }
        double sum = 0;
        for (String word : words) {
            double weight = (double) frequency.getOrDefault(word, 0) / Math.max(1, total);
            sum += said.contains(word) ? weight * weight : weight;
        }
        return sum / Math.max(ideal, words.size());
    }
}
