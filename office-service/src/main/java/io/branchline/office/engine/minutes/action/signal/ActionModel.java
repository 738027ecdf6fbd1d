package io.branchline.office.engine.minutes.action.signal;

import io.branchline.office.engine.speech.WordList;
import java.util.HashMap;
import java.util.Map;

/** Weighs the signals: a logistic model whose weights are data. */
public final class ActionModel {
    private static final double[] WEIGHTS = read();

    private ActionModel() {}

    /** The log odds that a sentence with these signals is an action item. */
    public static double logOdds(double[] signals) {
        double sum = 0;
        for (int i = 0; i < signals.length; i++) {
            sum += WEIGHTS[i] * signals[i];
        }
        return sum;
    }

    private static double[] read() {
        Map<String, Double> byName = new HashMap<>();
        for (String line : WordList.lines("action-weights.csv")) {
            String[] cells = line.split(",");
            byName.put(cells[0], Double.parseDouble(cells[1]));
        }
        return ActionSignals.NAMES.stream()
                .mapToDouble(name -> byName.getOrDefault(name, 0.0))
                .toArray();
    }
}
