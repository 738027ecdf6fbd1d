package io.branchline.nutrition.engine.description;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers as people write them: 2, 1.5, 1/2, two, half a, a quarter. */
final class Amount {
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("one", 1.0),
            Map.entry("single", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("dozen", 12.0),
            Map.entry("half", 0.5),
            Map.entry("third", 1 / 3.0),
            Map.entry("quarter", 0.25));

    private static final Set<String> SIZES = Set.of("inch", "calorie", "%", "milkfat", "x", "by");

    /** A number belongs to the nearest of these: in a 6 oz jar there is one jar. */
    static final Set<String> MEASURES =
            Set.of("oz", "lb", "g", "kg", "fl", "ml", "cup", "tbsp", "tsp", "inch", "calorie", "%");

    private static final int REACH = 5;

    private Amount() {}

    /** The number a word stands for, {@code NaN} for any other word. */
    static double of(String word) {
        Double named = WORDS.get(word);
        if (named != null) {
            return named;
        }
        if (!word.matches("\\d+(?:[.,/]\\d+)?")) {
            return Double.NaN;
        }
        int slash = word.indexOf('/');
        if (slash < 0) {
            return Double.parseDouble(word.replace(',', '.'));
        }
        double below = Double.parseDouble(word.substring(slash + 1));
        return below == 0 ? Double.NaN : Double.parseDouble(word.substring(0, slash)) / below;
    }

    /** The number in front of position {@code at}, across words that tell nothing; one when there is none. */
    static double before(List<String> words, int at) {
        double amount = Double.NaN;
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            double value = isSize(words, i) ? Double.NaN : of(words.get(i));
            if (Double.isNaN(value)) {
                if (Double.isNaN(amount) && MEASURES.contains(words.get(i))) {
                    break;
                }
                if (!Words.isEmpty(words.get(i)) && (!Double.isNaN(amount) || at - i > 3)) {
                    break;
                }
            } else {
                amount = joined(value, amount);
            }
        }
        return Double.isNaN(amount) ? 1 : amount;
    }

    /** Whether the number is a size or a share: 14 inch, 100 calorie, 2 %. */
    static boolean isSize(List<String> words, int at) {
        return at + 1 < words.size() && SIZES.contains(words.get(at + 1));
    }

    /** Three quarters multiply, two and a half add up, of anything else the nearer number counts. */
    private static double joined(double value, double nearer) {
        if (Double.isNaN(nearer)) {
            return value;
        }
        if (nearer < 0.5 && value >= 1) {
            return value * nearer;
        }
        return nearer < 1 && value >= 1 ? value + nearer : nearer;
    }
}
