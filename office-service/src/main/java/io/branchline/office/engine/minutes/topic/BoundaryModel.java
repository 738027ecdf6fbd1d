package io.branchline.office.engine.minutes.topic;

import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.WordList;
import java.util.HashMap;
import java.util.Map;

/** Weighs the signals of a boundary: a logistic model for each language whose weights are data. */
final class BoundaryModel {
    private static final double[] ENGLISH = read(1);
    private static final double[] CHINESE = read(2);

    private BoundaryModel() {}

    /** The log odds that a topic starts where these signals were found. */
    static double logOdds(double[] signals, SpokenLanguage language) {
        double[] weights = language == SpokenLanguage.ZH ? CHINESE : ENGLISH;
        double sum = 0;
        for (int i = 0; i < signals.length; i++) {
            sum += weights[i] * signals[i];
        }
        return sum;
    }

    private static double[] read(int column) {
        Map<String, Double> byName = new HashMap<>();
        for (String line : WordList.lines("boundary-weights.csv")) {
            String[] cells = line.split(",");
            byName.put(cells[0], Double.parseDouble(cells[column]));
        }
        return BoundarySignals.NAMES.stream()
                .mapToDouble(name -> byName.getOrDefault(name, 0.0))
                .toArray();
    }
}
