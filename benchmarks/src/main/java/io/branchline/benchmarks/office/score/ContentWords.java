package io.branchline.benchmarks.office.score;

import io.branchline.office.engine.speech.Words;
import java.util.HashSet;
import java.util.Set;

/** How much of a reference sentence a text holds: the part of its content words, compared by stem. */
public final class ContentWords {
    private ContentWords() {}

    /** The part of the reference's content words that the text holds, 0 to 1. */
    public static double held(String reference, String text) {
        Set<String> wanted = new HashSet<>(of(reference));
        Set<String> there = of(text);
        long shared = wanted.stream().filter(there::contains).count();
        return wanted.isEmpty() ? 0 : shared / (double) wanted.size();
    }

    private static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 && !Words.isStopWord(word)) {
                words.addAll(Rouge.tokens(word));
            }
        }
        return words;
    }
}
