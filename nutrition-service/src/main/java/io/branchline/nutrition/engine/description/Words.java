package io.branchline.nutrition.engine.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English text as comparable words: plurals and a few endings taken off, units and spellings brought to one form. */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,/]\\d+)?%?|[a-z]+(?:'[a-z]+)?|\"");

    /** What says that somebody eats, not what. */
    private static final Set<String> EMPTY = Set.of(
            ("a an the of to in on at by is are was am i i'm my me it its that which this these as be been being has have having had for from"
                            + " and or with consisting consist consists including include includes included enjoying enjoy enjoyed eating eat"
                            + " ate consuming consume consumed drinking drink drank possess preparing getting ready using utilizing cooking"
                            + " cook sipping indulging dinner breakfast lunch snack meal dessert today morning afternoon evening some just"
                            + " will would now currently featuring featured containing contains plate what's there also known referred"
                            + " approximately about roughly weighing measuring measures equivalent amount portion filled worth part side dish served serve treat bite choice quick going left")
                    .split(" "));

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("ounce", "oz"),
            Map.entry("tablespoon", "tbsp"),
            Map.entry("tablespoonful", "tbsp"),
            Map.entry("teaspoon", "tsp"),
            Map.entry("pound", "lb"),
            Map.entry("fluid", "fl"),
            Map.entry("gram", "g"),
            Map.entry("milliliter", "ml"),
            Map.entry("millilitre", "ml"),
            Map.entry("flavour", "flavor"),
            Map.entry("yoghurt", "yogurt"),
            Map.entry("aubergine", "eggplant"),
            Map.entry("courgette", "zucchini"),
            Map.entry("prawn", "shrimp"),
            Map.entry("doughnut", "donut"),
            Map.entry("catsup", "ketchup"),
            Map.entry("uncooked", "raw"),
            Map.entry("inche", "inch"),
            Map.entry("dia", "inch"),
            Map.entry("diameter", "inch"),
            Map.entry("calory", "calorie"),
            Map.entry("\"", "inch"),
            Map.entry("fried", "fry"),
            Map.entry("roasted", "roast"),
            Map.entry("baked", "bake"),
            Map.entry("boiled", "boil"),
            Map.entry("lowfat", "low fat"),
            Map.entry("nonfat", "fat free"),
            Map.entry("microwaveable", "microwave"),
            Map.entry("microwaved", "microwave"));

    private Words() {}

    /** All words in order, units and spellings evened out; numbers are kept as they are. */
    static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('-', ' '));
        while (matcher.find()) {
            for (String word : even(matcher.group()).split(" ", -1)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The words that tell foods apart. */
    static List<String> telling(String text) {
        return all(text).stream().filter(word -> !isEmpty(word)).toList();
    }

    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    private static String even(String word) {
        if (EMPTY.contains(word)) {
            return word;
        }
        String same = SAME.get(word);
        if (same != null) {
            return same;
        }
        String stem = stem(word);
        String one = stem.length() > 4 && stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : stem;
        return SAME.getOrDefault(one, one);
    }

    private static String stem(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 4
                && (word.endsWith("oes") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses"))) {
            return word.substring(0, length - 2);
        }
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            return word.substring(0, length - 1);
        }
        return word.endsWith("'s") ? word.substring(0, length - 2) : word;
    }
}
