package io.branchline.office.engine.minutes.decision;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What speaks for something being settled around a sentence, as numbers between 0 and about 1. */
public final class DecisionSignals {
    /** The names of the numbers, in their order. */
    public static final List<String> NAMES;

    private static final int[] WINDOWS = {0, 1, 2, 3};
    private static final double[] FULL = {15, 30, 40, 60};
    private static final int NEAR = 2;
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,;:] )[A-Z][\\w-]+");

    /** A feeling, a doubt, or something that is only being tried or asked. */
    private static final Expression DOUBT = Expression.of(
            "(?i)\\b(?:just (?:trying|going to ask|gonna ask|wondering)|trying to figure|(?:real|really|so|very|super) (?:happy|excited|glad)|wonder(?:ing)?|not sure|I don't know|double-check|we could just|if we|should we|whether|what if)\\b");

    static {
        List<String> names = new ArrayList<>(List.of("CONSTANT", "WORDS", "WORDS_3", "WORDS_5", "WORDS_7"));
        names.addAll(List.of(
                "TALKED_ABOUT",
                "TALKED_ABOUT_NEAR",
                "NAMES",
                "POSITION",
                "BEGINNING",
                "END",
                "CHAIR",
                "CHAIR_NEAR",
                "SAID",
                "SAID_NEAR"));
        for (DecisionCue cue : DecisionCue.values()) {
            names.add(cue.name());
            names.add(cue.name() + "_NEAR");
        }
        NAMES = List.copyOf(names);
    }

    private final Speech speech;
    private final List<Set<String>> words = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final boolean[][] cues;
    private final double[] said;
    private final @Nullable String chair;

    /** Reads every sentence once. */
    public DecisionSignals(Speech speech) {
        List<Sentence> sentences = speech.sentences();
        DecisionCue[] all = DecisionCue.values();
        this.speech = speech;
        this.chair = speech.chair();
        this.cues = new boolean[sentences.size()][all.length];
        this.said = new double[sentences.size()];
        for (Sentence sentence : sentences) {
            int at = sentence.index();
            for (int i = 0; i < all.length; i++) {
                cues[at][i] = all[i].isIn(sentence.text());
            }
            said[at] = Math.max(0, StatementKind.DECISION.weigh(sentence.text(), speech.language()));
            Set<String> content = new HashSet<>(Words.content(sentence.text()));
            words.add(content);
            content.forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
    }

    /** The signals of one sentence. */
    public double[] of(int at) {
        List<Sentence> sentences = speech.sentences();
        int from = Math.max(0, at - NEAR);
        int to = Math.min(sentences.size(), at + NEAR + 1);
        double[] signals = new double[NAMES.size()];
        int i = 0;
        signals[i++] = 1;
        for (int w = 0; w < WINDOWS.length; w++) {
            signals[i++] = Math.min(1.5, window(at, WINDOWS[w]).size() / FULL[w]);
        }
        double position = at / (double) sentences.size();
        signals[i++] = talkedAbout(words.get(at)) / 30;
        signals[i++] = talkedAbout(window(at, NEAR)) / 80;
        signals[i++] =
                Math.min(1, NAME.matcher(sentences.get(at).text()).results().count() / 4.0);
        signals[i++] = position;
        signals[i++] = position < 0.1 ? 1 : 0;
        signals[i++] = position > 0.95 ? 1 : 0;
        double byChair = 0;
        double strongest = 0;
        for (int j = from; j < to; j++) {
            byChair += Objects.equals(sentences.get(j).speaker(), chair) ? 1.0 / (to - from) : 0;
            strongest = Math.max(strongest, said[j]);
        }
        signals[i++] = Objects.equals(sentences.get(at).speaker(), chair) ? 1 : 0;
        signals[i++] = byChair;
        signals[i++] = said[at] / 3.4;
        signals[i++] = strongest / 3.4;
        for (int cue = 0; cue < cues[at].length; cue++) {
            signals[i++] = cues[at][cue] ? 1 : 0;
            double near = 0;
            for (int j = from; j < to; j++) {
                near += cues[j][cue] ? 1.0 / (to - from) : 0;
            }
            signals[i++] = near;
        }
        return signals;
    }

    /** How much the sentence itself reads like a decision; about 0 to 5. */
    double decides(int at) {
        double decides = said[at] - (DOUBT.isIn(speech.sentences().get(at).text()) ? 1.2 : 0);
        for (DecisionCue cue : DecisionCue.values()) {
            decides += cues[at][cue.ordinal()] ? cue.weight() : 0;
        }
        return decides;
    }

    Set<String> words(int at) {
        return words.get(at);
    }

    private Set<String> window(int at, int reach) {
        Set<String> window = new HashSet<>();
        for (int i = Math.max(0, at - reach); i <= Math.min(words.size() - 1, at + reach); i++) {
            window.addAll(words.get(i));
        }
        return window;
    }

    private double talkedAbout(Set<String> content) {
        return content.stream()
                .mapToDouble(word -> Math.log(1 + frequency.getOrDefault(word, 0)))
                .sum();
    }
}
