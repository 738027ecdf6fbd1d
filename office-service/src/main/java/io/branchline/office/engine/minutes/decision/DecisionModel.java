package io.branchline.office.engine.minutes.decision;

import io.branchline.office.engine.speech.WordList;
import java.util.HashMap;
import java.util.Map;

/** Weighs the signals of a decision: a logistic model whose weights are data, or were fitted by the caller. */
public final class DecisionModel {
    private static final DecisionModel SHIPPED = read();

    private final double[] weights;

    /** A model with one weight for each of {@link DecisionSignals#NAMES}. */
    public DecisionModel(double... weights) {
        this.weights = weights.clone();
    }

    /** The model that ships. */
    public static DecisionModel shipped() {
        return SHIPPED;
    }

    /** The log odds that something is settled around a sentence with these signals. */
    double logOdds(double[] signals) {
        double sum = 0;
        for (int i = 0; i < signals.length; i++) {
            sum += weights[i] * signals[i];
        }
        return sum;
    }

    private static DecisionModel read() {
        Map<String, Double> byName = new HashMap<>();
        for (String line : WordList.lines("decision-weights.csv")) {
            String[] cells = line.split(",");
            byName.put(cells[0], Double.parseDouble(cells[1]));
        }
        return new DecisionModel(DecisionSignals.NAMES.stream()
                .mapToDouble(name -> byName.getOrDefault(name, 0.0))
                .toArray());
    }
}
