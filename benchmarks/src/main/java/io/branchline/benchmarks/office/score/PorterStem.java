package io.branchline.benchmarks.office.score;

import java.util.HashMap;
import java.util.Map;

/** Porter's stemmer (1980, Program 14:130), written anew; ROUGE is counted on its stems. */
final class PorterStem {
    private static final String[][] STEP_2 = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
        {"abli", "able"}, {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"},
        {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"},
        {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"}
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };
    private static final String[] STEP_4 = {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
        "iti", "ous", "ive", "ize"
    };
    private static final Map<String, String> KNOWN = new HashMap<>();

    private PorterStem() {}

    static String of(String word) {
        return word.length() <= 3 ? word : KNOWN.computeIfAbsent(word, PorterStem::stem);
    }

    private static String stem(String word) {
        String w = plural(word);
        w = pastAndProgress(w);
        if (w.endsWith("y") && hasVowel(cut(w, 1))) {
            w = cut(w, 1) + "i";
        }
        w = replace(w, STEP_2);
        w = replace(w, STEP_3);
        w = residue(w);
        if (w.endsWith("e")) {
            String s = cut(w, 1);
            w = measure(s) > 1 || (measure(s) == 1 && !endsCvc(s)) ? s : w;
        }
        return measure(w) > 1 && endsDouble(w) && w.endsWith("l") ? cut(w, 1) : w;
    }

    private static String plural(String w) {
        if (w.endsWith("sses") || w.endsWith("ies")) {
            return cut(w, 2);
        }
        return w.endsWith("s") && !w.endsWith("ss") ? cut(w, 1) : w;
    }

    private static String pastAndProgress(String w) {
        if (w.endsWith("eed")) {
            return measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
        }
        String s;
        if (w.endsWith("ed") && hasVowel(cut(w, 2))) {
            s = cut(w, 2);
        } else if (w.endsWith("ing") && hasVowel(cut(w, 3))) {
            s = cut(w, 3);
        } else {
            return w;
        }
        if (s.endsWith("at") || s.endsWith("bl") || s.endsWith("iz")) {
            return s + "e";
        }
        if (endsDouble(s) && "lsz".indexOf(s.charAt(s.length() - 1)) < 0) {
            return cut(s, 1);
        }
        return measure(s) == 1 && endsCvc(s) ? s + "e" : s;
    }

    private static String replace(String w, String[][] rules) {
        for (String[] rule : rules) {
            if (w.endsWith(rule[0])) {
                String s = cut(w, rule[0].length());
                return measure(s) > 0 ? s + rule[1] : w;
            }
        }
        return w;
    }

    private static String residue(String w) {
        for (String ending : STEP_4) {
            if (w.endsWith(ending)) {
                String s = cut(w, ending.length());
                boolean allowed = !ending.equals("ion") || s.endsWith("s") || s.endsWith("t");
                return measure(s) > 1 && allowed ? s : w;
            }
        }
        return w;
    }

    private static String cut(String w, int n) {
        return w.substring(0, w.length() - n);
    }

    private static boolean consonant(String w, int i) {
        char c = w.charAt(i);
        if ("aeiou".indexOf(c) >= 0) {
            return false;
        }
        return c != 'y' || i == 0 || !consonant(w, i - 1);
    }

    private static int measure(String w) {
        int m = 0;
        for (int i = 1; i < w.length(); i++) {
            m += consonant(w, i) && !consonant(w, i - 1) ? 1 : 0;
        }
        return m;
    }

    private static boolean hasVowel(String w) {
        for (int i = 0; i < w.length(); i++) {
            if (!consonant(w, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsDouble(String w) {
        int n = w.length();
        return n > 1 && w.charAt(n - 1) == w.charAt(n - 2) && consonant(w, n - 1);
    }

    private static boolean endsCvc(String w) {
        int n = w.length();
        return n > 2
                && consonant(w, n - 1)
                && !consonant(w, n - 2)
                && consonant(w, n - 3)
                && "wxy".indexOf(w.charAt(n - 1)) < 0;
    }
}
