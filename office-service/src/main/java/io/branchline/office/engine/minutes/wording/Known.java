package io.branchline.office.engine.minutes.wording;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.decision.DecisionCue;
import io.branchline.office.engine.minutes.decision.StatementKind;
import io.branchline.office.engine.minutes.exchange.OpenQuestions;
import io.branchline.office.engine.minutes.exchange.Settlements;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the written rules say of each sentence: as traits they count for as much as they are worth. */
final class Known {
    private static final int NEAR = 2;
    private static final double STRONG = 2;

    private final Speech speech;
    private final List<Set<DecisionCue>> cues = new ArrayList<>();
    private final Map<Evidence, Set<String>> found = new HashMap<>();

    Known(Speech speech) {
        this.speech = speech;
        for (Sentence sentence : speech.sentences()) {
            Set<DecisionCue> heard = new HashSet<>();
            for (DecisionCue cue : DecisionCue.values()) {
                if (cue.isIn(sentence.text())) {
                    heard.add(cue);
                }
            }
            cues.add(heard);
        }
        note(Settlements.find(speech), "settled");
        note(OpenQuestions.find(speech), "open");
    }

    private void note(List<MinutesItem> items, String trait) {
        for (MinutesItem item : items) {
            found.computeIfAbsent(item.evidence().get(0), any -> new HashSet<>())
                    .add(trait);
        }
    }

    void addTo(List<String> traits, int at) {
        Sentence sentence = speech.sentences().get(at);
        cues.get(at).forEach(cue -> traits.add("cue " + cue));
        for (int i = Math.max(0, at - NEAR); i <= Math.min(cues.size() - 1, at + NEAR); i++) {
            if (i != at) {
                cues.get(i).forEach(cue -> traits.add("near " + cue));
            }
        }
        for (StatementKind kind : StatementKind.values()) {
            if (kind.weigh(sentence.text(), speech.language()) > STRONG) {
                traits.add("kind " + kind);
            }
        }
        if (Settlements.isCourse(sentence.text())) {
            traits.add("course");
        }
        Evidence.of(speech, sentence).stream()
                .limit(1)
                .forEach(piece -> traits.addAll(found.getOrDefault(piece, Set.of())));
    }
}
