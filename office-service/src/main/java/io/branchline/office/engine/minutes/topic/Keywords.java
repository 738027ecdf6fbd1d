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

/**
 * Terms that stand out: frequent phrases of one to three words (Chinese: two to five characters) without function words,
 * words of every meeting and names of speakers.
 */
public final class Keywords {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9'’.-]*[A-Za-z0-9]|[A-Za-z]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Set<String> FUNCTION = WordList.read("stopwords-zh.txt");
    private static final Set<String> GENERIC = WordList.read("generic-en.txt");
    private static final Set<String> GENERIC_HAN = WordList.read("generic-zh.txt");
    /** What a recorder notes of the sound, which nobody said. */
    private static final Pattern MARK = Pattern.compile("\\{[^}]{1,30}\\}|\\[[a-z ]{1,30}\\]");

    /** Words that count or date and name no topic alone. */
    private static final Set<String> COUNTS = Set.of(
            ("per one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                            + " twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen percent monday tuesday"
                            + " wednesday thursday friday saturday sunday january february march april may june july august september october"
                            + " november december first second third hours yeah yep nope")
                    .split(" "));
    /** Characters with which no term begins, and with which none ends. */
    private static final String OPENS = "去来掉着地被把给让就都也很没这那叫说做还又才再更最";

    private static final String ENDS = "地掉着被把给让就都也很没叫去还又才再更最做";
    private static final int LONGEST = 3;
    private static final int LONGEST_HAN = 5;
    private static final int LOOKED_AT = 60;
    private static final double OWN = 0.5;

    private final boolean chinese;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> whole = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final List<Sentence> sentences;
    private final HanWords words = new HanWords();
    private final Nouns nouns;

    /** Reads the whole meeting once. */
    public Keywords(Speech speech) {
        this.chinese = speech.language() == SpokenLanguage.ZH;
        this.sentences = speech.sentences();
        this.nouns = new Nouns(chinese ? List.of() : sentences);
        for (String speaker : speech.transcript().speakers()) {
            names.addAll(Words.all(speaker));
            names.add(key(speaker));
        }
        if (chinese) {
            sentences.forEach(sentence -> countPairs(sentence.text()));
        }
        sentences.forEach(sentence -> phrases(sentence).forEach(phrase -> whole.merge(key(phrase), 1, Integer::sum)));
    }

    /** Terms of the whole meeting, the weightiest first. */
    public List<String> whole(int count) {
        return of(sentences, count);
    }

    /**
     * Up to {@code count} terms as they are written in a part of the meeting, those first that it does not share. Where none comes
     * twice in it, an English part takes those that the meeting comes back to.
     */
    public List<String> of(List<Sentence> part, int count) {
        List<String> terms = of(part, count, 2);
        return terms.isEmpty() && !chinese ? of(part, 1, 1) : terms;
    }

    private List<String> of(List<Sentence> part, int count, int least) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        for (Sentence sentence : part) {
            for (String phrase : phrases(sentence)) {
                seen.merge(key(phrase), 1, Integer::sum);
                written.putIfAbsent(key(phrase), phrase);
            }
        }
        List<String> ranked = seen.keySet().stream()
                .filter(key -> seen.getOrDefault(key, 0) >= least && whole.getOrDefault(key, 0) > 1)
                .sorted(Comparator.<String>comparingDouble(key -> -weight(key, seen.getOrDefault(key, 0)))
                        .thenComparing(key -> key))
                .limit(LOOKED_AT)
                .filter(key -> !chinese || isWord(key, part) && words.name(key, part))
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

    private static String key(String phrase) {
        return phrase.toLowerCase(Locale.ROOT);
    }

    private double weight(String key, int seen) {
        int length = chinese ? key.length() - 1 : key.split(" ").length;
        double own = Math.pow(seen / (double) whole.getOrDefault(key, seen), OWN);
        return seen * own * (1 + 0.7 * (length - 1));
    }

    /** Whether the characters stand free: what always has the same neighbour is part of a longer word. */
    private static boolean isWord(String key, List<Sentence> part) {
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        for (Sentence sentence : part) {
            String text = sentence.text();
            for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
                before.add(at == 0 ? "" : text.substring(at - 1, at));
                int end = at + key.length();
                after.add(end == text.length() ? "" : text.substring(end, end + 1));
            }
        }
        return before.size() > 1 && after.size() > 1;
    }

    private Set<String> phrases(Sentence sentence) {
        return chinese ? han(sentence.text()) : latin(sentence.text());
    }

    private Set<String> latin(String sentence) {
        List<String> run = new ArrayList<>();
        Set<String> phrases = new HashSet<>();
        String text = MARK.matcher(sentence).replaceAll(" , ");
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            boolean apart = !text.substring(end, matcher.start()).isBlank();
            end = matcher.end();
            if (apart) {
                run.clear();
            }
            String word = key(matcher.group());
            if (Words.isStopWord(word) || word.length() < 3 || names.contains(word)) {
                run.clear();
                continue;
            }
            run.add(matcher.group());
            for (int n = 1; n <= Math.min(LONGEST, run.size()); n++) {
                List<String> words = run.subList(run.size() - n, run.size());
                if (words.stream().anyMatch(one -> !GENERIC.contains(key(one)))
                        && !GENERIC.contains(key(words.get(0)))
                        && names(words)) {
                    phrases.add(String.join(" ", words));
                }
            }
        }
        return phrases;
    }

    /** Whether an English phrase names something: it ends with a noun and begins with no verb, number or adverb. */
    private boolean names(List<String> words) {
        String first = words.get(0);
        return nouns.has(words.get(words.size() - 1))
                && !first.endsWith("ly")
                && (words.size() == 1 || !nouns.isOther(first) && !COUNTS.contains(key(first)))
                && !(words.size() == 1 && COUNTS.contains(key(first)));
    }

    private Set<String> han(String sentence) {
        Set<String> phrases = new HashSet<>();
        Matcher matcher = HAN.matcher(sentence);
        while (matcher.find()) {
            String run = matcher.group();
            for (int n = 2; n <= LONGEST_HAN; n++) {
                for (int i = 0; i + n <= run.length(); i++) {
                    String phrase = run.substring(i, i + n);
                    if (isOften(phrase) && !functional(phrase) && !names.contains(phrase)) {
                        phrases.add(phrase);
                    }
                }
            }
        }
        return phrases;
    }

    private void countPairs(String text) {
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
    }

    /** Whether its first and last two characters come twice; what does not cannot come twice itself. */
    private boolean isOften(String phrase) {
        int end = phrase.length();
        return pairs.getOrDefault(phrase.substring(0, 2), 0) > 1
                && pairs.getOrDefault(phrase.substring(end - 2), 0) > 1;
    }

    private static boolean functional(String phrase) {
        if (OPENS.indexOf(phrase.charAt(0)) >= 0 || ENDS.indexOf(phrase.charAt(phrase.length() - 1)) >= 0) {
            return true;
        }
        for (int i = 0; i < phrase.length(); i++) {
            boolean pair = i + 2 <= phrase.length()
                    && (FUNCTION.contains(phrase.substring(i, i + 2))
                            || GENERIC_HAN.contains(phrase.substring(i, i + 2)));
            if (pair || FUNCTION.contains(phrase.substring(i, i + 1))) {
                return true;
            }
        }
        return GENERIC_HAN.contains(phrase);
    }
}
