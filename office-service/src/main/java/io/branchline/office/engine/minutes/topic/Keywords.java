package io.branchline.office.engine.minutes.topic;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.WordList;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Terms that stand out: frequent phrases of one to three words (Chinese: two to four characters) without function words. */
public final class Keywords {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9'’.-]*[A-Za-z0-9]|[A-Za-z]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Set<String> FUNCTION = WordList.read("stopwords-zh.txt");
    private static final int LONGEST = 3;

    private Keywords() {}

    /** Up to {@code count} terms as they are written in the sentences, the weightiest first. */
    public static List<String> of(List<Sentence> sentences, SpokenLanguage language, int count) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (String phrase : language == SpokenLanguage.ZH ? han(sentence.text()) : latin(sentence.text())) {
                String key = phrase.toLowerCase(Locale.ROOT);
                seen.merge(key, 1, Integer::sum);
                written.putIfAbsent(key, phrase);
            }
        }
        List<String> ranked = seen.keySet().stream()
                .filter(key -> seen.getOrDefault(key, 0) > 1)
                .sorted(Comparator.<String>comparingDouble(key -> -weight(key, seen.getOrDefault(key, 0), language))
                        .thenComparing(key -> key))
                .toList();
        List<String> chosen = new ArrayList<>();
        for (String key : ranked) {
            boolean known = chosen.stream().anyMatch(other -> other.contains(key) || key.contains(other));
            if (chosen.size() < count && !known) {
                chosen.add(key);
            }
        }
        return chosen.stream().map(key -> written.getOrDefault(key, key)).toList();
    }

    /** Terms of the whole meeting. */
    public static List<String> of(Speech speech, int count) {
        return of(speech.sentences(), speech.language(), count);
    }

    private static double weight(String key, int seen, SpokenLanguage language) {
        int length = language == SpokenLanguage.ZH ? key.length() - 1 : key.split(" ").length;
        return seen * (1 + 0.7 * (length - 1));
    }

    private static Set<String> latin(String sentence) {
        List<String> run = new ArrayList<>();
        Set<String> phrases = new HashSet<>();
        Matcher matcher = WORD.matcher(sentence);
        int end = 0;
        while (matcher.find()) {
            boolean apart = !sentence.substring(end, matcher.start()).isBlank();
            end = matcher.end();
            if (apart) {
                run.clear();
            }
            if (Words.isStopWord(matcher.group()) || matcher.group().length() < 3) {
                run.clear();
                continue;
            }
            run.add(matcher.group());
            for (int n = 1; n <= Math.min(LONGEST, run.size()); n++) {
                phrases.add(String.join(" ", run.subList(run.size() - n, run.size())));
            }
        }
        return phrases;
    }

    private static Set<String> han(String sentence) {
        Set<String> phrases = new HashSet<>();
        Matcher matcher = HAN.matcher(sentence);
        while (matcher.find()) {
            String run = matcher.group();
            for (int n = 2; n <= 4; n++) {
                for (int i = 0; i + n <= run.length(); i++) {
                    String phrase = run.substring(i, i + n);
                    if (!functional(phrase)) {
                        phrases.add(phrase);
                    }
                }
            }
        }
        return phrases;
    }

    private static boolean functional(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            boolean pair = i + 2 <= phrase.length() && FUNCTION.contains(phrase.substring(i, i + 2));
            if (pair || FUNCTION.contains(phrase.substring(i, i + 1))) {
                return true;
            }
        }
        return false;
    }
}
