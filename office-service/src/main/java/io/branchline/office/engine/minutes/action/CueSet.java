package io.branchline.office.engine.minutes.action;

import java.util.List;
import java.util.regex.Pattern;

/** Weighted expressions: how strongly the words of a sentence speak for something. */
final class CueSet {
    /** One expression and what it adds. */
    record Cue(Pattern expression, double weight) {}

    private final List<Cue> cues;

    private CueSet(List<Cue> cues) {
        this.cues = cues;
    }

    static CueSet of(Cue... cues) {
        return new CueSet(List.of(cues));
    }

    static Cue cue(double weight, String expression) {
        return new Cue(Pattern.compile(expression, Pattern.CASE_INSENSITIVE), weight);
    }

    /** The largest positive weight found plus every negative one. */
    double weigh(String sentence) {
        double best = 0;
        double against = 0;
        for (Cue cue : cues) {
            if ((cue.weight > best || cue.weight < 0)
                    && cue.expression.matcher(sentence).find()) {
                best = Math.max(best, cue.weight);
                against += Math.min(0, cue.weight);
            }
        }
        return best + against;
    }

    boolean matches(String sentence) {
        return weigh(sentence) > 0;
    }
}
