package io.branchline.office.engine.minutes.summary;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.WordList;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Picks sentences so that their words come as near as possible to the words of a written summary: the topic's words as
 * often as the talk is about them, function words as often as written language has them. The gain of a word falls once
 * it was said often enough, so nothing is said twice (a submodular coverage, Lin and Bilmes 2011, ACL 49:510).
 */
final class Coverage {
    private static final Map<SpokenLanguage, Map<String, Double>> WRITTEN =
            Map.of(SpokenLanguage.EN, read("written-en.csv"), SpokenLanguage.ZH, read("written-zh.csv"));
    private static final double CONTENT_SHARE_EN = 0.55;
    private static final double CONTENT_SHARE_ZH = 0.45;
    private static final int SHORTEST = 6;
    private static final int LONGEST_EN = 45;
    private static final int LONGEST_ZH = 90;

    private final SpokenLanguage language;
    private final Map<String, Double> expected = new HashMap<>();

    /** What a summary of so many words (Chinese: characters) of these sentences is expected to hold. */
    Coverage(List<Sentence> sentences, SpokenLanguage language, int length) {
        this.language = language;
        Map<String, Double> written = WRITTEN.getOrDefault(language, Map.of());
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (String word : Words.all(sentence.text())) {
                if (!written.containsKey(word) && !isFunction(word)) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        double share = language == SpokenLanguage.ZH ? CONTENT_SHARE_ZH : CONTENT_SHARE_EN;
        double total = counts.values().stream().mapToDouble(Coverage::weight).sum();
        counts.forEach((word, count) -> expected.put(word, length * share * weight(count) / total));
        written.forEach((word, part) -> expected.put(word, length * part / 100));
    }

    /** Sentences within the length, in the order of the meeting. */
    List<Sentence> choose(List<Sentence> sentences, int length) {
        List<List<String>> words = new ArrayList<>();
        sentences.forEach(sentence -> words.add(Words.all(sentence.text())));
        Map<String, Integer> said = new HashMap<>();
        List<Integer> chosen = new ArrayList<>();
        int left = length;
        while (true) {
            int best = best(words, chosen, said, left);
            if (best < 0) {
                return chosen.stream().sorted().map(sentences::get).toList();
            }
            chosen.add(best);
            left -= words.get(best).size();
            words.get(best).forEach(word -> said.merge(word, 1, Integer::sum));
        }
    }

    private int best(List<List<String>> words, List<Integer> chosen, Map<String, Integer> said, int left) {
        int longest = language == SpokenLanguage.ZH ? LONGEST_ZH : LONGEST_EN;
        int best = -1;
        double most = 0;
        for (int i = 0; i < words.size(); i++) {
            int size = words.get(i).size();
            if (size >= SHORTEST && size <= Math.min(left, longest) && !chosen.contains(i)) {
                double gain = gain(words.get(i), said) / size;
                if (gain > most) {
                    most = gain;
                    best = i;
                }
            }
        }
        return best;
    }

    private double gain(List<String> words, Map<String, Integer> said) {
        Map<String, Integer> own = new HashMap<>();
        double gain = 0;
        for (String word : words) {
            int before = said.getOrDefault(word, 0) + own.merge(word, 1, Integer::sum) - 1;
            gain += Math.max(0, Math.min(1, expected.getOrDefault(word, 0.0) - before));
        }
        return gain;
    }

    private boolean isFunction(String word) {
        return language == SpokenLanguage.EN && Words.isStopWord(word);
    }

    private static double weight(int count) {
        return Math.pow(count, 0.9);
    }

    private static Map<String, Double> read(String file) {
        Map<String, Double> shares = new HashMap<>();
        for (String line : WordList.lines(file)) {
            String[] cells = line.split(",");
            shares.put(cells[0], Double.parseDouble(cells[1]));
        }
        return Map.copyOf(shares);
    }
}
