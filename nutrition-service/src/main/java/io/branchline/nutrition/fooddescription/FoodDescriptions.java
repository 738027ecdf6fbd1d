package io.branchline.nutrition.fooddescription;

import io.branchline.nutrition.engine.description.ChineseMatcher;
import io.branchline.nutrition.engine.description.FoodMatcher.Match;
import io.branchline.nutrition.engine.description.Phrases;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.food.FoodVocabulary;
import io.branchline.nutrition.food.Foods;
import io.branchline.nutrition.food.FoundFood;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads descriptions: phrase by phrase, each with the best food and the next best. */
@ApplicationScoped
public class FoodDescriptions {
    private static final int ALTERNATIVES = 4;

    /** Below this share of explained words a phrase is not recognised. */
    private static final double LEAST_CONFIDENCE = 0.3;

    private final Foods foods;
    private final FoodVocabulary vocabulary;
    private final ChineseMatcher chinese =
            new ChineseMatcher(FoodTable.shipped().all());

    FoodDescriptions(Foods foods, FoodVocabulary vocabulary) {
        this.foods = foods;
        this.vocabulary = vocabulary;
    }

    /**
     * A phrase and what it was taken for.
     *
     * @param confidence share of the phrase that the food explains, 0 to 1
     * @param alternatives foods that fit next best, with the grams they would mean
     */
    public record Item(
            String text,
            FoundFood food,
            double quantity,
            String unit,
            double grams,
            double confidence,
            List<Alternative> alternatives) {}

    /** Another food the phrase may mean. */
    public record Alternative(FoundFood food, double grams) {}

    /** Everything read; what nothing fits is named as it was written. */
    public record Reading(List<Item> items, List<String> unrecognised) {}

    /** Reads a description in English or Chinese. */
    public Reading read(String description) {
        List<Item> items = new ArrayList<>();
        List<String> unrecognised = new ArrayList<>();
        for (String phrase : Phrases.of(description)) {
            List<Match> matches = matches(phrase);
            if (matches.isEmpty() || matches.get(0).coverage() < LEAST_CONFIDENCE) {
                unrecognised.add(phrase);
            } else {
                items.add(item(phrase, matches));
            }
        }
        return new Reading(items, unrecognised);
    }

    private List<Match> matches(String phrase) {
        List<Match> all = Phrases.isChinese(phrase)
                ? chinese.match(phrase, 2 * ALTERNATIVES)
                : vocabulary.matcher().match(phrase, 3 * ALTERNATIVES);
        Map<String, Match> once = new LinkedHashMap<>();
        all.forEach(match -> once.putIfAbsent(match.food().id(), match));
        return List.copyOf(once.values());
    }

    private Item item(String phrase, List<Match> matches) {
        Match best = matches.get(0);
        List<Alternative> alternatives = matches.stream()
                .skip(1)
                .limit(ALTERNATIVES)
                .map(match -> new Alternative(food(match), round(match.grams())))
                .toList();
        return new Item(
                phrase,
                food(best),
                best.quantity(),
                best.unit(),
                round(best.grams()),
                Math.round(100 * best.coverage()) / 100.0,
                alternatives);
    }

    private FoundFood food(Match match) {
        String id = match.food().id();
        UUID uuid = id.length() == 36 && id.charAt(8) == '-' ? UUID.fromString(id) : FoundFood.idOf(id);
        return foods.find(uuid).orElseThrow(() -> new IllegalStateException("a matched food is gone: " + id));
    }

    private static double round(double grams) {
        return Math.round(10 * grams) / 10.0;
    }
}
