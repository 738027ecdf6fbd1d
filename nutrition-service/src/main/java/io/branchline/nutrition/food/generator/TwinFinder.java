package io.branchline.nutrition.food.generator;

import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.usda.ReleaseFood;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the FNDDS food that was made from exactly one SR entry: FNDDS 2017-18 takes over the figures of SR28, so such a twin agrees in every
 * proximate and mineral. Its imputed values fill what SR leaves out, and FPED gives its food-group equivalents.
 */
final class TwinFinder {
    private static final List<Nutrient> COMPARED = List.of(
            Nutrient.ENERGY,
            Nutrient.PROTEIN,
            Nutrient.FAT,
            Nutrient.CARBOHYDRATE,
            Nutrient.WATER,
            Nutrient.CALCIUM,
            Nutrient.IRON,
            Nutrient.MAGNESIUM,
            Nutrient.PHOSPHORUS,
            Nutrient.POTASSIUM,
            Nutrient.SODIUM,
            Nutrient.ZINC,
            Nutrient.THIAMIN,
            Nutrient.RIBOFLAVIN,
            Nutrient.NIACIN);

    /** Figures are rounded differently in the two releases. */
    private static final double TOLERANCE = 0.006;

    private static final int ENOUGH = 8;

    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");

    private final Collection<ReleaseFood> candidates;

    TwinFinder(Collection<ReleaseFood> candidates) {
        this.candidates = candidates;
    }

    /** The candidate that agrees in all figures; of several, the one that is worded most alike. */
    Optional<ReleaseFood> find(ReleaseFood food) {
        Set<String> words = words(food.description());
        return candidates.stream()
                .filter(candidate -> agrees(food, candidate))
                .max(Comparator.<ReleaseFood>comparingInt(candidate -> shared(words, candidate))
                        .thenComparing(ReleaseFood::code, Comparator.reverseOrder()));
    }

    private static boolean agrees(ReleaseFood food, ReleaseFood candidate) {
        int telling = 0;
        for (Nutrient nutrient : COMPARED) {
            if (food.per100g().isKnown(nutrient) && candidate.per100g().isKnown(nutrient)) {
                double mine = food.per100g().get(nutrient);
                double theirs = candidate.per100g().get(nutrient);
                if (Math.abs(mine - theirs) > TOLERANCE + TOLERANCE * mine) {
                    return false;
                }
                telling += mine > 0 ? 1 : 0;
            }
        }
        return telling >= ENOUGH;
    }

    private static int shared(Set<String> words, ReleaseFood candidate) {
        Set<String> both = words(candidate.description());
        both.retainAll(words);
        return both.size();
    }

    private static Set<String> words(String description) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(description.toLowerCase(java.util.Locale.ROOT))
                .results()
                .forEach(match -> words.add(match.group()));
        return words;
    }
}
