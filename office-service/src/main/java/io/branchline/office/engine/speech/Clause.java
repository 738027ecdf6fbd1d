package io.branchline.office.engine.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a long spoken sentence that says one thing: cut only where the speaker joins clauses, never reworded. */
public final class Clause {
    private static final Pattern JOINT = Pattern.compile(
            "(?<=[.?!…;])\\s+|,?\\s+(?=(?:and then|but|so that|so|because|and (?:so|I|we|you|they|he|she|it|that|again|if|then)|again,?|which|then)\\b)|(?<=[，；。])");
    private static final Pattern JOINING =
            Pattern.compile("(?i)(?:and|so|because|that|which|if|when|while|where|or|as|but|since),?");
    private static final int LONG_LATIN = 30;
    private static final int LONG_HAN = 60;

    private Clause() {}

    /** The clauses around the first place where {@code focus} is found; the whole sentence when it is short. */
    public static String of(String sentence, Pattern focus, SpokenLanguage language) {
        int longest = language == SpokenLanguage.ZH ? LONG_HAN : LONG_LATIN;
        Matcher found = focus.matcher(sentence);
        if (Words.all(sentence).size() <= longest || !found.find()) {
            return sentence;
        }
        List<String> clauses = clauses(sentence);
        int at = 0;
        int end = clauses.get(0).length();
        while (at + 1 < clauses.size() && end <= found.start()) {
            end += clauses.get(++at).length();
        }
        StringBuilder part = new StringBuilder(clauses.get(at));
        for (int i = at + 1; i < clauses.size() && size(part) + size(clauses.get(i)) <= longest; i++) {
            part.append(clauses.get(i));
        }
        return part.toString().strip().replaceAll("^[,，]\\s*", "");
    }

    /** The beginning of an English text: at most so many words, cut where a clause ends if one does. */
    public static String within(String text, int longest) {
        String[] words = text.split("\\s+");
        if (words.length <= longest) {
            return text;
        }
        int cut = longest;
        for (int i = longest; i > longest / 3; i--) {
            if (words[i - 1].endsWith(",") || JOINING.matcher(words[i]).matches()) {
                cut = i;
                break;
            }
        }
        String part = String.join(" ", List.of(words).subList(0, cut)).replaceAll("[\\s,;:.…-]+$", "");
        return text.endsWith(".") ? part + "." : part;
    }

    /** The beginning of a long Chinese sentence up to the end of a clause. */
    public static String firstClauses(String text) {
        int stop = text.length() > LONG_HAN ? text.lastIndexOf('，', LONG_HAN) : -1;
        return stop > LONG_HAN / 3 ? text.substring(0, stop) + "。" : text;
    }

    private static List<String> clauses(String sentence) {
        List<String> clauses = new ArrayList<>();
        Matcher joint = JOINT.matcher(sentence);
        int from = 0;
        while (joint.find()) {
            if (joint.start() > from) {
                clauses.add(sentence.substring(from, joint.start()));
                from = joint.start();
            }
        }
        clauses.add(sentence.substring(from));
        return clauses;
    }

    private static int size(CharSequence text) {
        return Words.all(text.toString()).size();
    }
}
