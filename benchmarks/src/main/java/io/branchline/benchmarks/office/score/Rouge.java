package io.branchline.benchmarks.office.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ROUGE-1 F1 (Lin 2004): English on Porter stems, Chinese on single characters. */
public final class Rouge {
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+|[\\u4e00-\\u9fff]");

    private Rouge() {}

    /** The tokens that are counted. */
    public static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(PorterStem.of(matcher.group()));
        }
        return tokens;
    }

    /** Unigram F1 of a summary against its reference, 0 to 1. */
    public static double one(String summary, String reference) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> ours = tokens(summary);
        List<String> theirs = tokens(reference);
        theirs.forEach(token -> counts.merge(token, 1, Integer::sum));
        int overlap = 0;
        for (String token : ours) {
            int left = counts.getOrDefault(token, 0);
            overlap += left > 0 ? 1 : 0;
            counts.put(token, left - 1);
        }
        if (overlap == 0) {
            return 0;
        }
        double p = (double) overlap / ours.size();
        double r = (double) overlap / theirs.size();
        return 2 * p * r / (p + r);
    }
}
