package io.branchline.nutrition.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of a name that tell what the food is from those that tell what was done to it. */
final class FoodName {
    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]?");
    private static final Pattern ADDED = Pattern.compile("[,，、]| (?:with|in|on) ");

    /** How a food is kept; grains and beans are dry as they are, so that "dry" is not among these. */
    private static final Set<String> KEPT = Set.copyOf(FoodAnalysis.english(
            "canned dried desiccated dehydrated smoked pickled candied condensed frozen instant powder"
                    + " powdered concentrate fried imitation"));

    private FoodName() {}

    /** The name without brackets up to its first comma or addition. */
    static String head(String name) {
        return ADDED.split(BRACKETS.matcher(name).replaceAll("").trim(), 2)[0].trim();
    }

    /** The terms of an English text, one blank between them. */
    static String joined(String english) {
        return String.join(" ", FoodAnalysis.english(english));
    }

    /** Every shorter ending of an English name, in terms: {@code chicken breast} and {@code breast} of a boneless chicken breast. */
    static List<String> englishTails(String name) {
        List<String> terms = FoodAnalysis.english(head(name));
        List<String> tails = new ArrayList<>();
        for (int from = 1; from < terms.size(); from++) {
            tails.add(String.join(" ", terms.subList(from, terms.size())));
        }
        return tails;
    }

    /** Every shorter ending of a Chinese name. */
    static List<String> chineseTails(String name) {
        String head = head(name);
        List<String> tails = new ArrayList<>();
        for (int from = 1; from < head.length(); from++) {
            tails.add(head.substring(from));
        }
        return tails;
    }

    /** Whether nothing was done to the food to keep it, as far as its English name tells. */
    static boolean isPlain(String name) {
        return FoodAnalysis.english(name).stream().noneMatch(KEPT::contains);
    }
}
