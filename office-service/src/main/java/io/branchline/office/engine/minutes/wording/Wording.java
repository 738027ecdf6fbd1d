package io.branchline.office.engine.minutes.wording;

import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How likely a sentence is worded as one that settles, hands out, leaves open or warns: a logistic model over its
 * {@link Traits}, one for each language, whose weights are data. Fitted on short meetings; says little of long calls.
 */
public final class Wording {
    private static final Map<SpokenLanguage, Map<String, double[]>> WEIGHTS = new ConcurrentHashMap<>();
    private static final int LONGEST = 30;
    /** Those weighed higher are surer still. */
    private static final double ALL_ABOVE = 1.0;

    private final Traits traits;
    private final Map<String, double[]> weights;
    private final Map<Integer, double[]> known = new HashMap<>();

    /** For one meeting, with the weights that ship. */
    public Wording(Speech speech) {
        this(speech, WEIGHTS.computeIfAbsent(speech.language(), Wording::read));
    }

    /** For one meeting, with weights by trait, one for each {@link Move}. */
    public Wording(Speech speech, Map<String, double[]> weights) {
        this.traits = new Traits(speech);
        this.weights = weights;
    }

    /** For a brief meeting; empty for a long call, where most of what sounds so is no such thing. */
    public static Optional<Wording> ofBrief(Speech speech) {
        return speech.isBrief() ? Optional.of(new Wording(speech)) : Optional.empty();
    }

    /** How sure an item is of which only the wording tells; meetings differ more than those that the weights were fitted on. */
    static double confidence(double odds) {
        return 1 / (1 + Math.exp(-odds / 2 - ALL_ABOVE));
    }

    /** The log odds that the sentence makes this move. */
    public double logOdds(Move move, int at) {
        return known.computeIfAbsent(at, this::weigh)[move.ordinal()];
    }

    /** Whether the wording alone is enough; a sentence longer than those it was fitted on holds a little of everything. */
    public boolean tells(Move move, int at) {
        return logOdds(move, at) >= move.least() && traits.length(at) <= LONGEST;
    }

    private double[] weigh(int at) {
        double[] sums = weights.getOrDefault(TraitModel.CONSTANT, new double[Move.values().length])
                .clone();
        for (String trait : new HashSet<>(traits.of(at))) {
            double[] weight = weights.get(trait);
            for (int i = 0; weight != null && i < sums.length; i++) {
                sums[i] += weight[i];
            }
        }
        return sums;
    }

    private static Map<String, double[]> read(SpokenLanguage language) {
        Map<String, double[]> weights = new HashMap<>();
        for (String line : WordList.lines(language == SpokenLanguage.ZH ? "wording-zh.tsv" : "wording-en.tsv")) {
            String[] cells = line.split("\t");
            double[] row = new double[Move.values().length];
            for (int i = 0; i < row.length; i++) {
                row[i] = Double.parseDouble(cells[i + 1]);
            }
            weights.put(cells[0], row);
        }
        return weights;
    }
}
