package io.branchline.office.engine.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes text apart into words: Latin words and figures as they are, Han runs as overlapping pairs of characters. */
public final class Words {
    private static final Pattern TOKEN = Pattern.compile("[a-z]+(?:['’][a-z]+)?|\\d+(?:[.,]\\d+)*|\\p{IsHan}+");
    private static final Set<String> STOP = WordList.read("stopwords-en.txt");
    private static final Set<String> STOP_HAN = WordList.read("stopwords-zh.txt");

    private Words() {}

    /** All words in order, lower case; Han characters one by one. */
    public static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String token = matcher.group();
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
        Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String token = matcher.group();
            if (SpokenLanguage.isHan(token.codePointAt(0))) {
                pairs(token, words);
            } else if (!STOP.contains(token) && token.length() > 1) {
                words.add(EnglishStem.of(token.replaceAll("['’]s?$|['’].*", "")));
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
        Matcher matcher = TOKEN.matcher(query.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String token = matcher.group();
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
}
