package io.branchline.office.engine.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes text apart into words: Latin words and figures as they are, Han runs as overlapping pairs of characters. */
public final class Words {
    private static final Set<String> STOP = WordList.read("stopwords-en.txt");
    private static final Set<String> STOP_HAN = WordList.read("stopwords-zh.txt");

    private Words() {}

    /** All words in order, lower case; Han characters one by one. */
    public static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        for (String token : tokens(text)) {
            if (SpokenLanguage.isHan(token.codePointAt(0))) {
                token.codePoints().forEach(c -> words.add(Character.toString(c)));
            } else {
                words.add(token);
            }
        }
        return words;
    }

    /** Words that carry meaning: stems without stop words; pairs of Han characters that are no function words. */
    public static List<String> content(String text) {
        List<String> words = new ArrayList<>();
        for (String token : tokens(text)) {
            if (SpokenLanguage.isHan(token.codePointAt(0))) {
                pairs(token, words);
            } else if (!STOP.contains(token) && token.length() > 1) {
                int letters = letters(token, 0);
                words.add(EnglishStem.of(letters > 0 ? token.substring(0, letters) : token));
            }
        }
        return words;
    }

    /** What a text can be found by: its words that carry meaning, and every single Han character. */
    public static List<String> index(String text) {
        List<String> terms = content(text);
        text.codePoints().filter(SpokenLanguage::isHan).forEach(c -> terms.add(Character.toString(c)));
        return terms;
    }

    /** What a query asks for: words that carry meaning and Han characters that stand alone; without any, all characters. */
    public static List<String> asked(String query) {
        List<String> terms = content(query);
        for (String token : tokens(query)) {
            if (isCharacter(token) && !STOP_HAN.contains(token)) {
                terms.add(token);
            }
        }
        if (terms.isEmpty()) {
            query.codePoints().filter(SpokenLanguage::isHan).forEach(c -> terms.add(Character.toString(c)));
        }
        return terms;
    }

    /** Whether a term is one Han character. */
    public static boolean isCharacter(String term) {
        return term.codePointCount(0, term.length()) == 1 && SpokenLanguage.isHan(term.codePointAt(0));
    }

    /** Whether an English word carries no meaning of its own. */
    public static boolean isStopWord(String word) {
        return STOP.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void pairs(String run, List<String> words) {
        for (int i = 0; i + 1 < run.length(); i++) {
            String pair = run.substring(i, i + 2);
            boolean function = STOP_HAN.contains(pair)
                    || STOP_HAN.contains(run.substring(i, i + 1))
                    || STOP_HAN.contains(run.substring(i + 1, i + 2));
            if (!function) {
                words.add(pair);
            }
        }
    }

    /** Lower case: letters with at most one apostrophe between them, figures with their points and commas, runs of Han characters. */
    private static List<String> tokens(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < lower.length()) {
            int end = end(lower, at);
            if (end > at) {
                tokens.add(lower.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    /** Where the token ends that begins here; the same place when none does. */
    private static int end(String text, int from) {
        int end = letters(text, from);
        if (end > from) {
            boolean joined =
                    end < text.length() && "'’".indexOf(text.charAt(end)) >= 0 && letters(text, end + 1) > end + 1;
            return joined ? letters(text, end + 1) : end;
        }
        end = digits(text, from);
        if (end > from) {
            while (end < text.length() && ".,".indexOf(text.charAt(end)) >= 0 && digits(text, end + 1) > end + 1) {
                end = digits(text, end + 1);
            }
            return end;
        }
        while (end < text.length() && SpokenLanguage.isHan(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static int letters(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
