package io.branchline.nutrition.engine.description;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much of a food a phrase means: the portion whose words it says, a weight, or the usual amount. */
record PortionChoice(double quantity, String unit, double grams, double score) {
    private static final Map<String, Double> WEIGHTS = Map.of(
            "g", 1.0, "kg", 1000.0, "oz", 28.3495, "lb", 453.592, "fl", 30.0, "ml", 1.0, "cubic", 17.0, "square", 10.0);

    static final Set<String> UNITS = Set.of(
            ("oz lb g kg cup tbsp tsp ml liter pint quart fl slice piece small medium large extra jumbo mini thin thick regular miniature"
                            + " serving package can jar container bottle bag bar patty link fillet steak bowl glass stick packet pouch box"
                            + " tray cubic scoop head stalk ear clove sprig leaf bunch strip wedge half whole roll loaf sheet")
                    .split(" "));

    private static final double GRAMS_OF_AN_UNKNOWN_SERVING = 100;

    private static final double GRAMS_OF_AN_UNKNOWN_CUP = 160;

    private static final double SPOONS_OF_A_CUP = 16;

    /** Nobody counts more pieces; a larger number is a size or a calorie count. */
    private static final double MAX_COUNT = 24;

    /** Of what is cut into pieces, a portion that weighs more is shared, unless somebody says otherwise. */
    private static final double WHOLE_DISH_GRAMS = 450;

    private static final Set<String> WHOLE = Set.of("whole", "entire", "full", "all");

    static PortionChoice of(List<String> words, DescribedFood food, List<Wording> wordings, Set<String> foodWords) {
        PortionChoice best = weighed(words);
        boolean shared = !words.contains("inch")
                && WHOLE.stream().noneMatch(words::contains)
                && wordings.stream().anyMatch(wording -> wording.words.contains("piece"));
        for (Wording wording : wordings) {
            PortionChoice choice = choice(words, wording, foodWords, shared);
            if (choice != null && (best == null || choice.score > best.score)) {
                best = choice;
            }
        }
        if (best == null && words.contains("cup")) {
            best = cup(wordings, words);
        }
        return best != null ? best : count(words) > 1 ? counted(food, wordings, words) : usual(food, words);
    }

    /** A portion with its words. */
    record Wording(DescribedFood.Portion portion, List<String> words) {
        static Wording of(DescribedFood.Portion portion) {
            return new Wording(portion, Words.all(portion.wording()));
        }

        boolean hasNumber(double number) {
            return words.stream().mapToDouble(Amount::of).anyMatch(other -> Math.abs(other - number) < 1e-6);
        }
    }

    /** A cup where the food has none: sixteen of its spoons, or what most solid foods weigh. */
    private static PortionChoice cup(List<Wording> wordings, List<String> words) {
        double grams = wordings.stream()
                .filter(wording -> wording.words.contains("tbsp"))
                .mapToDouble(wording -> SPOONS_OF_A_CUP * wording.portion.grams())
                .findFirst()
                .orElse(GRAMS_OF_AN_UNKNOWN_CUP);
        double quantity = Amount.before(words, words.indexOf("cup"));
        return new PortionChoice(quantity, "cup", quantity * grams, 0);
    }

    /** So many of the smallest thing that can be counted. */
    private static PortionChoice counted(DescribedFood food, List<Wording> wordings, List<String> words) {
        double count = count(words);
        return wordings.stream()
                .filter(wording -> wording.words.stream().noneMatch(Amount.MEASURES::contains))
                .min(Comparator.comparingDouble(wording -> wording.portion.grams()))
                .map(piece -> new PortionChoice(count, piece.portion.wording(), count * piece.portion.grams(), 0))
                .orElseGet(() -> usual(food, words));
    }

    private static PortionChoice usual(DescribedFood food, List<String> words) {
        double grams = food.usualGrams();
        if (Double.isNaN(grams)) {
            grams = food.portions().isEmpty()
                    ? GRAMS_OF_AN_UNKNOWN_SERVING
                    : food.portions().get(0).grams();
        }
        double count = count(words);
        return new PortionChoice(count, "serving", count * grams, -0.5);
    }

    private static @Nullable PortionChoice choice(
            List<String> words, Wording wording, Set<String> foodWords, boolean shared) {
        double score = 0;
        int at = -1;
        for (String word : wording.words) {
            boolean number = !Double.isNaN(Amount.of(word));
            if (Words.isEmpty(word)) {
                continue;
            }
            int found = find(words, word);
            boolean unit = UNITS.contains(word);
            if (number) {
                score += found >= 0 ? 0.8 : -0.3;
            } else if (word.equals("inch") && wording.words.size() > 1) {
                score += found >= 0 ? 0.3 : 0;
            } else if (found >= 0) {
                score += unit ? words.get(found).equals(word) ? 2.5 : 1.5 : foodWords.contains(word) ? 0.6 : 1.2;
                at = at < 0 ? found : at;
            } else {
                score -= unit ? 1.5 : 0.3;
            }
        }
        if (wording.words.contains("ice") && !words.contains("ice") && !wording.words.contains("no")) {
            score -= 0.2;
        }
        if (shared && wording.portion.grams() > WHOLE_DISH_GRAMS) {
            score -= 2;
        }
        if (at < 0 || score <= 0) {
            return null;
        }
        double quantity = quantity(words, at, wording);
        return new PortionChoice(quantity, wording.portion.wording(), quantity * wording.portion.grams(), score);
    }

    /** Where the word is said; a piece may be called a slice. */
    private static int find(List<String> words, String word) {
        int found = words.indexOf(word);
        return found < 0 && word.equals("piece") ? words.indexOf("slice") : found;
    }

    /** A number that is part of the portion's own name ({@code can, 16 oz}) does not multiply it. */
    private static double quantity(List<String> words, int at, Wording wording) {
        double quantity = Amount.before(words, at);
        if (wording.words.get(0).equals("inch") && at > 0) {
            double length = Amount.of(words.get(at - 1));
            return Double.isNaN(length) ? 1 : length;
        }
        boolean own = quantity != 1 && wording.hasNumber(quantity);
        return own || quantity > MAX_COUNT && !WEIGHTS.containsKey(wording.words.get(0)) ? 1 : quantity;
    }

    private static double count(List<String> words) {
        for (int i = 0; i < Math.min(5, words.size()); i++) {
            double number = Amount.of(words.get(i));
            boolean measured = i + 1 < words.size() && Amount.MEASURES.contains(words.get(i + 1));
            if (number >= 1 && number <= MAX_COUNT && !measured && !Amount.isSize(words, i)) {
                return number;
            }
        }
        return 1;
    }

    /** A plain weight or volume, such as 150 g; a volume counts as that of water, a cubic inch as 17 g. */
    private static @Nullable PortionChoice weighed(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Double grams = WEIGHTS.get(words.get(i));
            if (grams != null && (i == 0 || !words.get(i - 1).equals("fl"))) {
                double quantity = Amount.before(words, i);
                return new PortionChoice(quantity, words.get(i), quantity * grams, 2.2);
            }
        }
        return null;
    }
}
