package io.branchline.office.engine.minutes.wording;

import io.branchline.office.engine.speech.WordList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * How likely something is of a sentence of a long English meeting: a logistic model over its traits, whose weights are data,
 * fitted on recorded calls that were read and marked, or were fitted by the caller.
 */
public final class TraitModel {
    /** The name of the weight that every sentence has. */
    public static final String CONSTANT = "constant";

    private static final TraitModel ACTIONS = read("action-calls-en.tsv");
    private static final TraitModel DECISIONS = read("decision-calls-en.tsv");

    private final Map<String, Double> weights;

    /** A model with a weight for each trait that tells. */
    public TraitModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Whether a sentence hands something out, over the traits of calls. */
    public static TraitModel actions() {
        return ACTIONS;
    }

    /** Whether a sentence settles something, over {@link Traits}. */
    public static TraitModel decisions() {
        return DECISIONS;
    }

    /** The log odds for these traits; a trait counts once. */
    public double logOdds(Collection<String> traits) {
        double sum = weights.getOrDefault(CONSTANT, 0.0);
        for (String trait : new HashSet<>(traits)) {
            sum += weights.getOrDefault(trait, 0.0);
        }
        return sum;
    }

    private static TraitModel read(String file) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : WordList.lines(file)) {
            String[] cells = line.split("\t");
            weights.put(cells[0], Double.parseDouble(cells[1]));
        }
        return new TraitModel(weights);
    }
}
