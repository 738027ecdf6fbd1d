package io.branchline.nutrition.engine.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses food and portion together for a phrase about one food. Unchanging; may be used by many threads. */
public final class FoodMatcher {
    private static final int CANDIDATES = 60;

    /** What a word of the food costs that the phrase does not say, as a share of its weight. */
    private static final double UNSAID = 0.2;

    /** The same for the part in front of the first comma, which names the food. */
    private static final double UNSAID_NAME = 0.4;

    /** Cup and slice belong to the amount; they seldom name the food. */
    private static final double UNIT_SHARE = 0.3;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Integer>> postings = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    /** Indexes the foods. */
    public FoodMatcher(Collection<DescribedFood> foods) {
        for (DescribedFood food : foods) {
            int comma = food.description().indexOf(',');
            Set<String> words = new LinkedHashSet<>(Words.telling(food.description()));
            Set<String> name = new LinkedHashSet<>(Words.telling(
                    comma < 0 ? food.description() : food.description().substring(0, comma)));
            for (String word : words) {
                postings.computeIfAbsent(word, any -> new ArrayList<>()).add(entries.size());
            }
            entries.add(new Entry(
                    food,
                    words,
                    name,
                    food.portions().stream().map(PortionChoice.Wording::of).toList()));
        }
        postings.forEach((word, list) -> weights.put(word, Math.log(1 + (double) entries.size() / list.size())));
    }

    private record Entry(
            DescribedFood food, Set<String> words, Set<String> name, List<PortionChoice.Wording> wordings) {}

    private record Scored(Entry entry, double score) {}

    /**
     * A food that fits the phrase.
     *
     * @param quantity how many of the unit
     * @param score higher fits better
     * @param coverage share of the phrase's weight that the food explains, 0 to 1
     */
    public record Match(
            DescribedFood food, double quantity, String unit, double grams, double score, double coverage) {}

    /** The best foods for the phrase with their grams, best first. */
    public List<Match> match(String phrase, int limit) {
        List<String> words = Words.all(phrase);
        Set<String> said = words.stream()
                .filter(word -> !Words.isEmpty(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        double total = said.stream().mapToDouble(this::weight).sum();
        List<Match> matches = new ArrayList<>();
        for (Scored scored : candidates(said)) {
            PortionChoice choice =
                    PortionChoice.of(words, scored.entry.food, scored.entry.wordings, scored.entry.words);
            double explained = said.stream()
                    .filter(word -> scored.entry.words.contains(word))
                    .mapToDouble(this::weight)
                    .sum();
            matches.add(new Match(
                    scored.entry.food,
                    choice.quantity(),
                    choice.unit(),
                    choice.grams(),
                    scored.score + choice.score(),
                    total == 0 ? 0 : explained / total));
        }
        matches.sort(Comparator.comparingDouble(Match::score).reversed());
        return List.copyOf(matches.subList(0, Math.min(limit, matches.size())));
    }

    private List<Scored> candidates(Set<String> said) {
        Map<Integer, Double> sums = new HashMap<>();
        for (String word : said) {
            double weight = weight(word) * (PortionChoice.UNITS.contains(word) ? UNIT_SHARE : 1);
            for (int at : postings.getOrDefault(word, List.of())) {
                sums.merge(at, weight, Double::sum);
            }
        }
        return sums.entrySet().stream()
                .map(sum ->
                        new Scored(entries.get(sum.getKey()), sum.getValue() - unsaid(entries.get(sum.getKey()), said)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(CANDIDATES)
                .toList();
    }

    private double unsaid(Entry entry, Set<String> said) {
        double cost = 0;
        for (String word : entry.words) {
            if (!said.contains(word)) {
                cost += weight(word) * (entry.name.contains(word) ? UNSAID_NAME : UNSAID);
            }
        }
        return cost;
    }

    private double weight(String word) {
        return weights.getOrDefault(word, 0.0);
    }
}
