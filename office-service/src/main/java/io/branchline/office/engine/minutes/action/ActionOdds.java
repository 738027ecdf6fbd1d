package io.branchline.office.engine.minutes.action;

import io.branchline.office.engine.date.DueDate;
import io.branchline.office.engine.minutes.action.signal.ActionModel;
import io.branchline.office.engine.minutes.action.signal.ActionSignals;
import io.branchline.office.engine.minutes.action.signal.CallTraits;
import io.branchline.office.engine.minutes.action.signal.Phrase;
import io.branchline.office.engine.minutes.owner.Owner;
import io.branchline.office.engine.minutes.wording.Move;
import io.branchline.office.engine.minutes.wording.TraitModel;
import io.branchline.office.engine.minutes.wording.Traits;
import io.branchline.office.engine.minutes.wording.Wording;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How likely an English sentence is an action item: by the model of long calls, else by the signals, the brevity and the wording. */
final class ActionOdds {
    /** The log odds from which on it may be one. */
    private static final double LIKELY = -1.45;

    /** Round a table little is handed out, and much sounds so. */
    private static final double LIKELY_AT_TABLE = -0.7;

    private static final double PROMISED_WITH_DAY = 3.0;
    /** The least of what a person is given, or takes on, with a day, wherever in a call it is said. */
    private static final double NAMED_WITH_DAY = 0.6;

    private static final Set<Owner.Ground> PERSONS =
            EnumSet.of(Owner.Ground.NAME, Owner.Ground.REQUEST, Owner.Ground.PROMISE);
    private static final double HOUSEKEEPING = 0.8;
    /** In a short meeting more of what hands out is meant so: the log odds rise by this for each factor e below the length. */
    private static final double FEWER = 1.2;

    /** What readers call borderline was left out of the fit, so that the model is surer than they are. */
    private static final double BORDERLINE = 1.0;

    private static final double LONG = 120;
    /** How far above the likely a sentence stands of which only the wording tells. */
    private static final double HEARD = 0.85;

    private final ActionSignals signals;
    private final Optional<Wording> wording;
    private final TraitModel model;
    private final Optional<CallTraits> call;
    private final double brevity;

    ActionOdds(
            Speech speech, ActionSignals signals, Optional<Wording> wording, Optional<Traits> call, TraitModel model) {
        this.signals = signals;
        this.wording = wording;
        this.model = model;
        this.call = call.map(traits -> new CallTraits(speech, signals, traits));
        this.brevity = Math.max(
                0, FEWER * Math.log(LONG / Math.max(1.0, speech.sentences().size())));
    }

    /** Whether a sentence of these log odds may be one. */
    boolean isLikely(double logOdds) {
        return logOdds > (call.isPresent() && call.get().isInShortTurns() ? LIKELY_AT_TABLE : LIKELY);
    }

    /** Whether a sentence need be weighed at all. */
    boolean isCandidate(Sentence sentence) {
        int at = sentence.index();
        return call.isPresent() ? signals.words(at).size() >= 2 : isHeard(sentence) || signals.isCandidate(at);
    }

    /** The log odds of a sentence that was given to this owner, with the day it names itself and the day it is due. */
    double of(Sentence sentence, Owner owner, Optional<DueDate> said, Optional<DueDate> due) {
        boolean housekeeping = signals.phrases(sentence.index()).contains(Phrase.SHOWING);
        boolean present = Presence.only(sentence.text(), signals::handsOut);
        boolean handsOut = signals.handsOut(sentence.index()) && !present && !housekeeping;
        if (call.isPresent()) {
            double odds = model.logOdds(call.get().of(sentence, owner)) - (housekeeping ? HOUSEKEEPING : 0);
            boolean plain = handsOut && said.isPresent() && owner.isNamed() && PERSONS.contains(owner.ground());
            return plain ? Math.max(odds, NAMED_WITH_DAY) : odds;
        }
        boolean settled = handsOut && (said.isPresent() && owner.isNamed() || brevity > 0 && isTakenOn(owner, due));
        double odds = ActionModel.logOdds(signals.of(sentence, owner))
                + (settled ? PROMISED_WITH_DAY : 0)
                + (handsOut ? brevity : 0)
                - (housekeeping ? HOUSEKEEPING : 0);
        return present || housekeeping ? odds : worded(sentence, odds);
    }

    /** The log odds that an item shows: those of a long call are too high, and told with caution. */
    double shown(double logOdds) {
        return call.isPresent() ? logOdds - BORDERLINE : logOdds + 1;
    }

    /** Whether in a short meeting the wording alone tells that somebody is to do something. */
    private boolean isHeard(Sentence sentence) {
        return wording.isPresent() && wording.get().tells(Move.ACTION, sentence.index());
    }

    /** In a short meeting the wording can be enough, or speak against what the signals say. */
    private double worded(Sentence sentence, double odds) {
        if (wording.isEmpty()) {
            return odds;
        }
        double heard = wording.get().logOdds(Move.ACTION, sentence.index());
        double alone = LIKELY + HEARD + (heard - Move.ACTION.least()) / 2;
        return isHeard(sentence) ? Math.max(odds, alone) : heard < Move.ACTION.never() ? LIKELY : odds;
    }

    /** Whether somebody volunteers, or it is given a day to somebody or all; too common in long meetings to tell anything. */
    private static boolean isTakenOn(Owner owner, Optional<DueDate> due) {
        boolean volunteers = owner.ground() == Owner.Ground.REQUEST && owner.words() == null;
        return volunteers || due.isPresent() && (owner.isNamed() || owner.ground() == Owner.Ground.ALL);
    }
}
