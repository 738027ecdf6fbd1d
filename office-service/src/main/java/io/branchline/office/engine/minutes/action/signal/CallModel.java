package io.branchline.office.engine.minutes.action.signal;

import io.branchline.office.engine.speech.WordList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * How likely a sentence of a long English meeting hands something out: a logistic model over its {@link CallTraits}, whose
 * weights are data, fitted on recorded calls that were read and marked, or were fitted by the caller.
 */
public final class CallModel {
    /** The name of the weight that every sentence has. */
    public static final String CONSTANT = "constant";

    private static final CallModel SHIPPED = read();

    private final Map<String, Double> weights;

    /** A model with a weight for each trait that tells. */
    public CallModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The model that ships. */
    public static CallModel shipped() {
        return SHIPPED;
    }

    /** The log odds that a sentence with these traits is an action item; a trait counts once. */
    public double logOdds(Collection<String> traits) {
        double sum = weights.getOrDefault(CONSTANT, 0.0);
        for (String trait : new HashSet<>(traits)) {
            sum += weights.getOrDefault(trait, 0.0);
        }
        return sum;
    }

    private static CallModel read() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : WordList.lines("action-calls-en.tsv")) {
            String[] cells = line.split("\t");
            weights.put(cells[0], Double.parseDouble(cells[1]));
        }
        return new CallModel(weights);
    }
}
