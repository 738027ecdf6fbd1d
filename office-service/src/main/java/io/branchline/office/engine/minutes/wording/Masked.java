package io.branchline.office.engine.minutes.wording;

import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a sentence with what differs from meeting to meeting left out: names, days, figures stand as their kind only. */
final class Masked {
    static final String START = "^";
    static final String END = "$";

    private static final Pattern TOKEN =
            Pattern.compile("\\p{IsLatin}+(?:['’]\\p{IsLatin}+)*|\\d+(?:[.,:]\\d+)*|\\p{IsHan}|[?？!！…,，]");
    private static final Pattern DAY = Pattern.compile(
            "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|tomorrow|tonight");
    private static final String NAME = "_name";
    private static final String OTHER_NAME = "_other";

    private final Set<String> names = new HashSet<>();
    private final List<String> namesHan = new ArrayList<>();

    /** For a meeting with these people. */
    Masked(Collection<String> people) {
        for (String person : people) {
            if (SpokenLanguage.of(person) == SpokenLanguage.ZH) {
                namesHan.add(person);
                if (person.length() == 3) {
                    namesHan.add(person.substring(1));
                }
            }
            for (String part : person.toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+")) {
                if (part.length() > 1) {
                    names.add(part);
                }
            }
        }
    }

    /** The words in order between a start and an end; Han characters one by one. */
    List<String> words(String sentence) {
        String text = sentence;
        for (String name : namesHan) {
            text = text.replace(name, " Xx ");
        }
        List<String> words = new ArrayList<>();
        words.add(START);
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            words.add(word(matcher.group(), words.size() == 1));
        }
        words.add(END);
        return words;
    }

    private String word(String token, boolean first) {
        String lower = token.toLowerCase(Locale.ROOT).replace('’', '\'');
        char head = token.charAt(0);
        if (Character.isDigit(head)) {
            return "_n";
        }
        if (token.equals("Xx")) {
            return NAME;
        }
        if (DAY.matcher(lower).matches() || token.equals("May")) {
            return "_day";
        }
        String bare = lower.replaceFirst("'(?:s|ll|d|re)$", "");
        if (Character.isUpperCase(head) && names.contains(bare)) {
            return NAME + lower.substring(bare.length());
        }
        boolean capital = Character.isUpperCase(head) && !first && !lower.matches("i(?:'.*)?|ok");
        return capital ? OTHER_NAME + lower.substring(bare.length()) : lower;
    }
}
