package io.branchline.nutrition.engine.description;

import io.branchline.nutrition.engine.food.Food;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds curated foods in a Chinese phrase by their names: the whole name first, then the longest name in it. */
public final class ChineseMatcher {
    private final Map<String, Food> names = new LinkedHashMap<>();

    /** Names of the foods; of two foods with one name the earlier keeps it. */
    public ChineseMatcher(Collection<Food> foods) {
        foods.forEach(food -> names.putIfAbsent(food.name().zh(), food));
        foods.forEach(food -> food.synonymsZh().forEach(name -> names.putIfAbsent(name, food)));
    }

    /** The foods the phrase may mean, best first. */
    public List<FoodMatcher.Match> match(String text, int limit) {
        Optional<ChinesePhrase> read = ChinesePhrase.of(text.toLowerCase(Locale.ROOT));
        if (read.isEmpty()) {
            return List.of();
        }
        ChinesePhrase phrase = read.get();
        Map<Food, Double> found = new LinkedHashMap<>();
        names.forEach((name, food) -> {
            double share = share(phrase.name(), name);
            if (share > 0) {
                found.merge(food, share, Math::max);
            }
        });
        List<FoodMatcher.Match> matches = new ArrayList<>();
        found.forEach((food, share) -> matches.add(match(phrase, food, share)));
        matches.sort(Comparator.comparingDouble(FoodMatcher.Match::score).reversed());
        return List.copyOf(matches.subList(0, Math.min(limit, matches.size())));
    }

    /** How much of the phrase the name explains, or of the name the phrase says, 0 when neither holds the other. */
    private static double share(String said, String name) {
        if (said.equals(name)) {
            return 1;
        }
        if (said.contains(name) && name.length() > 1) {
            return 0.9 * name.length() / said.length() + (said.endsWith(name) ? 0.05 : 0);
        }
        return name.contains(said) && said.length() > 1 ? 0.6 * said.length() / name.length() : 0;
    }

    private static FoodMatcher.Match match(ChinesePhrase phrase, Food food, double share) {
        Optional<Food.Measure> measure = food.measures().stream()
                .filter(candidate -> candidate.name().zh().equals(phrase.unit()))
                .findFirst();
        double each = measure.or(() -> food.measures().stream().findFirst())
                .map(Food.Measure::grams)
                .orElse(100.0);
        double grams = phrase.weighed().orElse(phrase.quantity() * each);
        boolean sure = phrase.unit().isEmpty()
                || measure.isPresent()
                || phrase.weighed().isPresent();
        DescribedFood described = new DescribedFood(food.id(), food.name().zh(), each, List.of());
        String unit = phrase.unit().isEmpty() ? "份" : phrase.unit();
        return new FoodMatcher.Match(described, phrase.quantity(), unit, grams, share, sure ? share : 0.7 * share);
    }
}
