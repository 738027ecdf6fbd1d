package io.branchline.office.engine.minutes.topic;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a meeting where words, speakers and what people say about the agenda show a new topic; the clearest places first. */
public final class Segmenter {
    private static final double LIKELY_EN = -2.5;
    private static final double LIKELY_ZH = -1.75;
    private static final int APART_EN = 10;
    private static final int APART_ZH = 5;

    private Segmenter() {}

    /** The sentence indexes at which a new topic begins; the first is always 0. */
    public static List<Integer> starts(Speech speech) {
        BitSet cues = cues(speech);
        List<Integer> starts = new ArrayList<>(List.of(0));
        int last = 0;
        for (Sentence sentence : speech.sentences()) {
            int cue = sentence.firstCue();
            if (cue > last && !cues.get(last + 1, cue + 1).isEmpty() && sentence.index() > 0) {
                starts.add(sentence.index());
            }
            last = Math.max(last, cue);
        }
        return List.copyOf(starts);
    }

    /** The indexes of the cues with which a topic begins, without the first. */
    private static BitSet cues(Speech speech) {
        int size = speech.transcript().cues().size();
        boolean han = speech.language() == SpokenLanguage.ZH;
        int apart = han ? Math.max(2, Math.min(APART_ZH, size / 10)) : Math.max(2, Math.min(APART_EN, size / 20));
        BoundarySignals signals = new BoundarySignals(speech);
        double[] odds = new double[size];
        for (int i = 1; i < size; i++) {
            odds[i] = BoundaryModel.logOdds(signals.of(i), speech.language());
        }
        BitSet chosen = new BitSet();
        IntStream.range(1, size)
                .filter(i -> odds[i] >= (han ? LIKELY_ZH : LIKELY_EN))
                .filter(i -> i >= apart / 2 && size - i >= apart / 2)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -odds[i]).thenComparing(i -> i))
                .filter(i -> chosen.get(Math.max(0, i - apart + 1), i + apart).isEmpty())
                .forEach(chosen::set);
        return chosen;
    }
}
