package io.branchline.office.engine.minutes.decision;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.Passage;
import io.branchline.office.engine.minutes.exchange.Settlements;
import io.branchline.office.engine.speech.Clause;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Telling;
import io.branchline.office.engine.speech.reading.Occasion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    private static final double NEAR_MS = 180_000;
    private static final double NEAR_SENTENCES = 25;
    private static final int EVERY = 45;
    private static final int FEWEST = 4;
    private static final int MOST = 12;
    /** A phrase is less sure where many are heard. */
    private static final double AMONG_MANY = 0.15;

    private static final int LONGEST = 35;

    private final Speech speech;
    private final DecisionSignals signals;
    private final double[] odds;

    private DecisionFinder(Speech speech, DecisionModel model) {
        this.speech = speech;
        this.signals = new DecisionSignals(speech);
        this.odds = new double[speech.sentences().size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = model.logOdds(signals.of(i));
        }
    }

    /** The decisions, the clearest first. */
    public static List<MinutesItem> find(Speech speech) {
        return find(speech, DecisionModel.shipped());
    }

    /** The decisions that a model finds, the clearest first. */
    public static List<MinutesItem> find(Speech speech, DecisionModel model) {
        if (speech.language() == SpokenLanguage.ZH) {
            return chinese(speech);
        }
        return new DecisionFinder(speech, model).find(StatementFinder.find(speech, StatementKind.DECISION, FEWEST));
    }

    /** In talks only what a meeting says of itself counts. */
    private static List<MinutesItem> chinese(Speech speech) {
        String chair = speech.chair();
        boolean talk = Occasion.isTalk(speech);
        double least = talk ? SettledHan.FORMAL : 0;
        List<MinutesItem> items =
                new ArrayList<>(StatementFinder.find(speech, StatementKind.DECISION, MOST, sentence -> {
                    boolean leads =
                            sentence.speaker() != null && sentence.speaker().equals(chair);
                    double said = leads ? SettledHan.weighOfChair(sentence.text()) : SettledHan.weigh(sentence.text());
                    return said < least ? 0 : said;
                }));
        if (!talk) {
            Settlements.find(speech).stream().filter(item -> isNew(item, items)).forEach(items::add);
        }
        return List.copyOf(items);
    }

    /** What the passage around a sentence shows as evidence. */
    public static List<Evidence> evidence(Speech speech, int sentence) {
        return Passage.evidence(speech, sentence, CONTEXT, REACH, REACH);
    }

    private List<MinutesItem> find(List<MinutesItem> said) {
        int wanted = odds.length / EVERY < FEWEST ? 0 : Math.min(MOST, odds.length / EVERY);
        double[] left = new double[odds.length];
        java.util.Arrays.fill(left, 1);
        List<MinutesItem> items = new ArrayList<>();
        Set<Integer> shown = new HashSet<>();
        while (items.size() < wanted) {
            int place = place(left);
            if (place < 0) {
                break;
            }
            int core = core(place);
            takeWeight(left, place);
            if (shown.add(core) && signals.decides(core) >= SETTLES && isWhole(core)) {
                items.add(item(core, 1 / (1 + Math.exp(-odds[place]))));
            }
        }
        double less = wanted == 0 ? 0 : AMONG_MANY;
        Settlements.find(speech).stream()
                .filter(item -> isNew(item, items))
                .map(item -> new MinutesItem(
                        item.id(), item.text(), item.evidence(), MinutesItem.rounded(item.confidence() - less)))
                .forEach(items::add);
        said.stream()
                .filter(item -> isNew(item, items))
                .filter(item -> item.confidence() >= 0.75)
                .filter(item -> !Settlements.isCourse(item.text()))
                .forEach(items::add);
        items.sort(Comparator.comparingDouble(MinutesItem::confidence).reversed());
        return List.copyOf(items);
    }

    private static boolean isNew(MinutesItem item, List<MinutesItem> items) {
        Evidence said = item.evidence().get(0);
        return items.stream().noneMatch(other -> other.evidence().get(0).equals(said));
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

    private int core(int place) {
        int core = place;
        for (int i = Math.max(0, place - AROUND); i <= Math.min(odds.length - 1, place + AROUND); i++) {
            boolean enough = signals.words(i).size() >= 4;
            if (enough && signals.decides(i) > signals.decides(core) + 0.3) {
                core = i;
            }
        }
        return core;
    }

    private boolean isWhole(int core) {
        return Telling.isWhole(speech.sentences().get(core).text(), speech.language());
    }

    private MinutesItem item(int core, double confidence) {
        String said = Clause.of(speech.sentences().get(core).text(), DecisionCue.SETTLING, speech.language());
        String text = Clause.within(Fillers.clean(said, speech.language()), LONGEST);
        return MinutesItem.of("decision", text, evidence(speech, core), LEAST + (1 - LEAST) * confidence);
    }
}
