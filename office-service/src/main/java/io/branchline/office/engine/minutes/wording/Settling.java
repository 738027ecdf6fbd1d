package io.branchline.office.engine.minutes.wording;

import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Telling;
import io.branchline.office.engine.speech.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decisions of a long English meeting as the model of calls hears them: most of what only sounds settled there is none. */
public final class Settling {
    private static final int AROUND = 2;
    private static final int CONTENT = 4;
    /** Below these log odds something that was only said so is none. */
    private static final double NEVER = -2.6;

    /** From here on a decision was found by its place in the meeting. */
    private static final double BY_PLACE = 0.8;

    private final Speech speech;
    private final TraitModel model;
    private final Traits traits;
    private final Map<Integer, Double> known = new HashMap<>();
    private final Places places;

    /** For a long English meeting with its traits. */
    public Settling(Speech speech, Traits traits, TraitModel model) {
        this.speech = speech;
        this.model = model;
        this.traits = traits;
        this.places = new Places(speech);
    }

    /** The decisions of a meeting; with the traits of a long English one they are weighed again. */
    public static List<MinutesItem> of(Speech speech, Optional<Traits> call, List<MinutesItem> found) {
        return call.map(traits -> new Settling(speech, traits, TraitModel.decisions()).weighed(found))
                .orElse(found);
    }

    /** Without what was only said so and settles nothing; those found by their place stay. */
    public List<MinutesItem> weighed(List<MinutesItem> found) {
        return found.stream()
                .filter(item -> item.confidence() >= BY_PLACE || heard(item) >= NEVER)
                .toList();
    }

    /** The log odds of the sentence nearby that settles most. */
    private double heard(MinutesItem item) {
        Integer at = places.of(item);
        return at == null ? NEVER : odds(best(at));
    }

    private int best(int place) {
        int best = place;
        for (int i = Math.max(0, place - AROUND);
                i <= Math.min(speech.sentences().size() - 1, place + AROUND);
                i++) {
            Sentence sentence = speech.sentences().get(i);
            boolean whole = Words.content(sentence.text()).size() >= CONTENT
                    && Telling.isWhole(sentence.text(), speech.language());
            if (whole && odds(i) > odds(best)) {
                best = i;
            }
        }
        return best;
    }

    private double odds(int at) {
        return known.computeIfAbsent(at, any -> model.logOdds(traits.of(at)));
    }
}
