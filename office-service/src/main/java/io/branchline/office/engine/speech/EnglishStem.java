package io.branchline.office.engine.speech;

/** A light English stemmer: plural, -ed, -ing, -ly, and the endings of nouns made from verbs; enough to match word forms. */
final class EnglishStem {
    private static final String[] ENDINGS = {
        "ization", "ational", "fulness", "iveness", "ations", "ation", "ments", "ment", "ings", "ing", "edly", "ions",
        "ion", "ers", "ies", "ed", "er", "ly", "es", "s"
    };
    private static final int SHORTEST = 3;

    private EnglishStem() {}

    static String of(String word) {
        if (word.length() <= SHORTEST || Character.isDigit(word.charAt(0))) {
            return word;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST && !word.endsWith("ss")) {
                return tidy(word.substring(0, word.length() - ending.length()) + (ending.equals("ies") ? "y" : ""));
            }
        }
        return tidy(word);
    }

    private static String tidy(String stem) {
        int last = stem.length() - 1;
        if (last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0) {
            return stem.substring(0, last);
        }
        return last >= SHORTEST && stem.charAt(last) == 'e' ? stem.substring(0, last) : stem;
    }
}
