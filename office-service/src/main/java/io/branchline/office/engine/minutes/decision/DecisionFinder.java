package io.branchline.office.engine.minutes.decision;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Clause;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what a meeting settled. People rarely call it a decision, so the place is found first, by a model over what is
 * heard around it, each place taking some weight from those near it; then the sentence there that settles most.
 */
public final class DecisionFinder {
    private static final double LEAST = 0.8;
    private static final int CONTEXT = 4;
    private static final int REACH = 6;
    private static final int AROUND = 2;
    private static final double SETTLES = 1.0;
    private static final double HINTS = 0.6;
    private static final double NEAR_MS = 180_000;
    private static final double NEAR_SENTENCES = 25;
    private static final int EVERY = 45;
    private static final int FEWEST = 4;
    private static final int MOST = 12;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 35;

    private final Speech speech;
    private final DecisionSignals signals;
    private final double[] odds;
    private final Set<String> handedOut = new HashSet<>();

    private DecisionFinder(Speech speech, DecisionModel model, Collection<Evidence> handedOut) {
        this.speech = speech;
        handedOut.forEach(piece -> this.handedOut.add(key(piece)));
        this.signals = new DecisionSignals(speech);
        this.odds = new double[speech.sentences().size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = model.logOdds(signals.of(i));
        }
    }

    /** The decisions, the clearest first; the words of action items are shown only where they settle expressly. */
    public static List<MinutesItem> find(Speech speech, Collection<Evidence> handedOut) {
        return find(speech, DecisionModel.shipped(), handedOut);
    }

    /** The decisions that a model finds, the clearest first. */
    public static List<MinutesItem> find(Speech speech, DecisionModel model, Collection<Evidence> handedOut) {
        DecisionFinder finder = new DecisionFinder(speech, model, handedOut);
        List<MinutesItem> said = StatementFinder.find(speech, StatementKind.DECISION, FEWEST);
        return speech.language() == SpokenLanguage.ZH ? said : finder.find(said);
    }

    private static String key(Evidence piece) {
        return piece.cueId() + '\n' + piece.quote();
    }

    /** What the passage around a sentence shows as evidence. */
    public static List<Evidence> evidence(Speech speech, int sentence) {
        return Passage.evidence(speech, sentence, CONTEXT, REACH, REACH);
    }

    private List<MinutesItem> find(List<MinutesItem> said) {
        int wanted = Math.max(FEWEST, Math.min(MOST, odds.length / EVERY));
        double[] left = new double[odds.length];
        java.util.Arrays.fill(left, 1);
        List<MinutesItem> items = new ArrayList<>();
        Set<Integer> cores = new HashSet<>();
        Set<Integer> displayed = new HashSet<>();
        while (items.size() < wanted) {
            int place = place(left);
            if (place < 0) {
                break;
            }
            int core = core(place);
            takeWeight(left, place);
            int shown = shown(core);
            if (cores.add(core) && shown >= 0 && displayed.add(shown) && signals.decides(core) >= SETTLES) {
                items.add(item(shown, core, 1 / (1 + Math.exp(-odds[place]))));
            }
        }
        Set<String> places = cores.stream()
                .map(core ->
                        key(Evidence.of(speech, speech.sentences().get(core)).get(0)))
                .collect(Collectors.toSet());
        said.stream()
                .filter(item -> !places.contains(key(item.evidence().get(0))))
                .filter(item -> item.confidence() >= 0.75)
                .forEach(items::add);
        items.sort(Comparator.comparingDouble(MinutesItem::confidence).reversed());
        return List.copyOf(items);
    }

    private int place(double[] left) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < odds.length; i++) {
            double value = left[i] / (1 + Math.exp(-odds[i]));
            if (value > most) {
                most = value;
                best = i;
            }
        }
        return best;
    }

    private void takeWeight(double[] left, int place) {
        for (int i = 0; i < left.length; i++) {
            left[i] *= Math.min(1, distance(i, place));
        }
        left[place] = 0;
    }

    /** 1 when two sentences lie so far apart that they hardly settle the same. */
    private double distance(int one, int other) {
        Sentence a = speech.sentences().get(one);
        Sentence b = speech.sentences().get(other);
        long start = speech.cue(a).startMs();
        boolean untold = start < 0 || start == speech.cue(b).startMs() && a.firstCue() != b.firstCue();
        return untold
                ? Math.abs(one - other) / NEAR_SENTENCES
                : Math.abs(start - speech.cue(b).startMs()) / NEAR_MS;
    }

    /** The sentence near a place that settles most. */
    private int core(int place) {
        int core = place;
        for (int i = first(place); i <= last(place); i++) {
            boolean enough = signals.words(i).size() >= FEWEST_WORDS;
            if (enough && signals.decides(i) > signals.decides(core) + 0.3) {
                core = i;
            }
        }
        return core;
    }

    /** What is shown of it: itself, unless it says nothing alone or was handed out as work; -1 when nothing near can be shown. */
    private int shown(int core) {
        int shown = -1;
        double most = 0;
        for (int i = first(core); i <= last(core); i++) {
            boolean settles = i == core || signals.decides(i) >= HINTS;
            if (settles && signals.words(i).size() >= FEWEST_WORDS && !isHandedOut(i)) {
                boolean telling = Telling.is(speech.sentences().get(i).text(), speech.language());
                double value = signals.decides(i) + (i == core ? 0.5 : 0) + (telling ? 1 : 0);
                shown = shown < 0 || value > most ? i : shown;
                most = shown == i ? value : most;
            }
        }
        return shown;
    }

    private static int first(int place) {
        return Math.max(0, place - AROUND);
    }

    private int last(int place) {
        return Math.min(odds.length - 1, place + AROUND);
    }

    private boolean isHandedOut(int sentence) {
        return !handedOut.isEmpty()
                && handedOut.contains(key(
                        Evidence.of(speech, speech.sentences().get(sentence)).get(0)));
    }

    private MinutesItem item(int shown, int core, double confidence) {
        String said = Clause.of(speech.sentences().get(shown).text(), DecisionCue.SETTLING, speech.language());
        String text = Clause.within(Fillers.clean(said, speech.language()), LONGEST);
        Set<Evidence> evidence =
                new LinkedHashSet<>(Evidence.of(speech, speech.sentences().get(shown)));
        evidence.addAll(evidence(speech, core));
        return MinutesItem.of("decision", text, List.copyOf(evidence), LEAST + (1 - LEAST) * confidence);
    }
}
