package io.branchline.office.engine.minutes;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sentence with those around it that say what it is about: each the one that brings most new content words. */
public final class Passage {
    private Passage() {}

    /** The evidence of the sentence first, then of up to {@code more} others at most so many sentences before or after. */
    public static List<Evidence> evidence(Speech speech, int at, int more, int before, int after) {
        List<Sentence> all = speech.sentences();
        List<Evidence> evidence = new ArrayList<>(Evidence.of(speech, all.get(at)));
        Set<String> said = new HashSet<>(Words.content(all.get(at).text()));
        List<Sentence> near =
                new ArrayList<>(all.subList(Math.max(0, at - before), Math.min(all.size(), at + after + 1)));
        near.remove(all.get(at));
        List<Set<String>> words = new ArrayList<>();
        near.forEach(sentence -> words.add(new HashSet<>(Words.content(sentence.text()))));
        for (int i = 0; i < more && !near.isEmpty(); i++) {
            int most = 0;
            for (int j = 1; j < near.size(); j++) {
                most = news(words.get(j), said) > news(words.get(most), said) ? j : most;
            }
            said.addAll(words.remove(most));
            evidence.addAll(Evidence.of(speech, near.remove(most)));
        }
        return List.copyOf(evidence);
    }

    private static long news(Set<String> words, Set<String> said) {
        return words.stream().filter(word -> !said.contains(word)).count();
    }
}
