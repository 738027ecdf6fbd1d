package io.branchline.office.engine.minutes.wording;

import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.Passage;
import io.branchline.office.engine.minutes.decision.DecisionCue;
import io.branchline.office.engine.minutes.decision.FormalAct;
import io.branchline.office.engine.speech.Clause;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Telling;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decisions of a long English meeting. People on a call rarely say that they decide, so a model that was fitted on calls read
 * to the end weighs every sentence, each taking some weight from those near it; and most of what only sounds settled is none.
 */
public final class CallDecisions {
    /** Below these log odds what was said to be settled is not, unless it was said in due form. */
    private static final double SAID = -2;
    /** From these on the model alone is enough. */
    private static final double HEARD = -2.5;

    private static final int MOST = 8;
    /** Each is at least this sure, and .9 at even odds, so that the few decisions of a call rank before its many actions. */
    private static final double FOUND = 0.8;

    private static final double FORMAL = 0.95;

    private static final int AROUND = 2;
    private static final int CONTENT = 4;
    private static final int CONTEXT = 4;
    private static final int REACH = 6;
    private static final int LONGEST = 35;
    private static final double NEAR_MS = 180_000;
    private static final double NEAR_SENTENCES = 25;

    private final Speech speech;
    private final Places places;
    private final double[] odds;

    /** For a long English meeting with its traits. */
    public CallDecisions(Speech speech, Traits traits, TraitModel model) {
        this.speech = speech;
        this.places = new Places(speech);
        this.odds = new double[speech.sentences().size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = model.logOdds(traits.of(i));
        }
    }

    /** The decisions of a meeting; in a long English one, which has traits, with those that only the model hears. */
    public static List<MinutesItem> of(Speech speech, Optional<Traits> call, List<MinutesItem> said) {
        return call.map(traits -> new CallDecisions(speech, traits, TraitModel.decisions()).with(said))
                .orElse(said);
    }

    /** What was said to be settled and is not spoken against, and what the model hears, the clearest first. */
    public List<MinutesItem> with(List<MinutesItem> said) {
        List<MinutesItem> items = new ArrayList<>();
        Set<Integer> shown = new HashSet<>();
        for (int at : heard()) {
            shown.add(at);
            items.add(item(at));
        }
        for (MinutesItem item : said) {
            Integer at = places.of(item);
            if (at != null && (isFormal(at) || odds[best(at)] >= SAID) && shown.add(at)) {
                items.add(new MinutesItem(item.id(), item.text(), item.evidence(), sure(at, odds[best(at)])));
            }
        }
        items.sort(Comparator.comparingDouble(MinutesItem::confidence).reversed());
        return List.copyOf(items);
    }

    private List<Integer> heard() {
        double[] left = new double[odds.length];
        for (int i = 0; i < odds.length; i++) {
            left[i] = isWhole(i) ? 1 / (1 + Math.exp(-odds[i])) : 0;
        }
        List<Integer> heard = new ArrayList<>();
        int at = highest(left);
        while (heard.size() < MOST && left[at] > 0 && odds[at] >= HEARD) {
            heard.add(at);
            for (int i = 0; i < left.length; i++) {
                left[i] *= i == at ? 0 : Math.min(1, distance(i, at));
            }
            at = highest(left);
        }
        return heard;
    }

    private static int highest(double... values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        return highest;
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

    /** The sentence nearby that settles most. */
    private int best(int place) {
        int best = place;
        for (int i = Math.max(0, place - AROUND); i <= Math.min(odds.length - 1, place + AROUND); i++) {
            best = odds[i] > odds[best] && isWhole(i) ? i : best;
        }
        return best;
    }

    private boolean isWhole(int at) {
        String text = speech.sentences().get(at).text();
        return Words.content(text).size() >= CONTENT && Telling.isWhole(text, speech.language());
    }

    private MinutesItem item(int at) {
        String said = Clause.of(speech.sentences().get(at).text(), DecisionCue.SETTLING, speech.language());
        String text = Clause.within(Fillers.clean(said, speech.language()), LONGEST);
        return MinutesItem.of(
                Move.DECISION.kind(), text, Passage.evidence(speech, at, CONTEXT, REACH, REACH), sure(at, odds[at]));
    }

    private boolean isFormal(int at) {
        return FormalAct.isIn(speech.sentences().get(at).text());
    }

    private double sure(int at, double logOdds) {
        double sure = FOUND + (1 - FOUND) / (1 + Math.exp(-logOdds));
        return MinutesItem.rounded(isFormal(at) ? Math.max(FORMAL, sure) : sure);
    }
}
