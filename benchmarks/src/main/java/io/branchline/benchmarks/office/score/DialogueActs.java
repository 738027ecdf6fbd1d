package io.branchline.benchmarks.office.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dialogue acts of an AMI meeting: which of them a quote holds, and which the reference takes for actions. */
public final class DialogueActs {
    private final JsonNode turns;
    private final Transcript transcript;
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> actions = new HashSet<>();

    /** For a meeting with its transcript, one cue for each turn. */
    public DialogueActs(JsonNode meeting, Transcript transcript) {
        this.turns = meeting.path("turns");
        this.transcript = transcript;
        meeting.path("dialogueActs")
                .forEach(act ->
                        texts.put(act.path("id").asText(), act.path("text").asText()));
        meeting.path("reference")
                .path("actions")
                .forEach(action -> action.path("evidence").forEach(act -> actions.add(act.asText())));
    }

    /** Those in which the reference finds an action. */
    public Set<String> actions() {
        return Set.copyOf(actions);
    }

    /** Those whose words stand in the quote, at least by half. */
    public List<String> in(Evidence piece) {
        int turn = Integer.parseInt(piece.cueId()) - 1;
        String words = transcript.cues().get(turn).text();
        int from = words.indexOf(piece.quote());
        int to = from + piece.quote().length();
        List<String> acts = new ArrayList<>();
        int at = 0;
        for (JsonNode act : turns.path(turn).path("das")) {
            String text = texts.getOrDefault(act.asText(), "");
            int start = words.indexOf(text, at);
            if (start >= 0) {
                at = start + text.length();
                int shared = Math.min(at, to) - Math.max(start, from);
                if (shared * 2 > text.length()) {
                    acts.add(act.asText());
                }
            }
        }
        return acts;
    }
}
