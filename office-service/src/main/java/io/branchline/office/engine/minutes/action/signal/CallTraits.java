package io.branchline.office.engine.minutes.action.signal;

import io.branchline.office.engine.minutes.owner.Owner;
import io.branchline.office.engine.minutes.wording.Traits;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import java.util.ArrayList;
import java.util.List;

/**
 * What is heard in a sentence of a long English meeting, each trait by a name: its words and what is said around it, what the
 * signals say and how sure they are. The signals count apart where people talk in short turns: round a table "we will" is said
 * of much that nobody is to do.
 */
public final class CallTraits {
    /** Words of a turn on average; round a table it is some twelve, in calls fifty and more. */
    private static final double SHORT = 26;

    private static final String SHORT_TURNS = "short";
    private static final double HEARD = 0.5;
    private static final double LOWEST = -6;
    private static final double HIGHEST = 3;
    private static final double STEP = 0.5;

    private final ActionSignals signals;
    private final Traits traits;
    private final String style;

    /** Adds what the signals say to the traits of a meeting. */
    public CallTraits(Speech speech, ActionSignals signals, Traits traits) {
        this.signals = signals;
        this.traits = traits;
        this.style = wordsOfTurn(speech) < SHORT ? SHORT_TURNS : "long";
    }

    /** Whether people talk in short turns, as round a table. */
    public boolean isInShortTurns() {
        return style.equals(SHORT_TURNS);
    }

    /** The traits of a sentence of which this part was given to this owner. */
    public List<String> of(Sentence part, Owner owner) {
        double[] heard = signals.of(part, owner);
        List<String> all = new ArrayList<>(traits.of(part.index()));
        all.add("turns " + style);
        for (int i = 1; i < heard.length; i++) {
            if (heard[i] > HEARD) {
                all.add("signal " + ActionSignals.NAMES.get(i));
                all.add(style + " signal " + ActionSignals.NAMES.get(i));
            }
        }
        double odds = ActionModel.logOdds(heard);
        for (double least = LOWEST; least < HIGHEST && odds > least; least += STEP) {
            all.add("odds " + least);
            all.add(style + " odds " + least);
        }
        return all;
    }

    private static double wordsOfTurn(Speech speech) {
        int words = 0;
        int turns = 0;
        int turn = -1;
        for (Sentence sentence : speech.sentences()) {
            words += sentence.text().split("\\s+").length;
            turns += sentence.turn() == turn ? 0 : 1;
            turn = sentence.turn();
        }
        return words / (double) Math.max(1, turns);
    }
}
