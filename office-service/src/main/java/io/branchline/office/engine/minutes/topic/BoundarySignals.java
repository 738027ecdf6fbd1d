package io.branchline.office.engine.minutes.topic;

import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Words;
import io.branchline.office.engine.transcript.Cue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What speaks for a new topic at the start of a cue, as numbers of about 0 to 1. */
final class BoundarySignals {
    /** The names of the numbers, in their order. */
    static final List<String> NAMES;

    private static final int[] WINDOWS = {30, 80, 160};
    private static final int HEAD = 160;
    private static final int LONG = 60;

    static {
        List<String> names = new ArrayList<>(List.of("CONSTANT"));
        for (int window : WINDOWS) {
            names.add("COHESION_" + window);
            names.add("DEPTH_" + window);
        }
        for (TurnOfTopic turn : TurnOfTopic.values()) {
            names.add(turn.name());
            names.add(turn.name() + "_BEFORE");
        }
        names.addAll(List.of(
                "SPEAKER_CHANGES",
                "CHAIR_BEGINS",
                "SPEAKERS_SHIFT",
                "SPEAKERS_SHIFT_FAR",
                "PAUSE",
                "LONG_PAUSE",
                "LONG_CUE",
                "LONG_BEFORE",
                "NEW_SPEAKER",
                "EARLY",
                "LATE",
                "OPENER_NEXT",
                "CHAIR_NEXT",
                "LONG_AHEAD"));
        NAMES = List.copyOf(names);
    }

    private final List<Cue> cues;
    private final boolean han;
    private final List<List<String>> words;
    private final List<double[]> cohesions = new ArrayList<>();
    private final @Nullable String chair;

    BoundarySignals(Speech speech) {
        this.cues = speech.transcript().cues();
        this.han = speech.language() == SpokenLanguage.ZH;
        this.words = cues.stream().map(cue -> Words.content(cue.text())).toList();
        Cohesion cohesion = new Cohesion(words);
        for (int window : WINDOWS) {
            double[] at = cohesion.at(window);
            cohesions.add(at);
            cohesions.add(Cohesion.depths(at));
        }
        this.chair = chair();
    }

    double[] of(int at) {
        double[] signals = new double[NAMES.size()];
        int i = 0;
        signals[i++] = 1;
        for (double[] cohesion : cohesions) {
            signals[i++] = cohesion[at];
        }
        String head = head(at);
        String before = tail(at - 1);
        for (TurnOfTopic turn : TurnOfTopic.values()) {
            signals[i++] = one(turn.isIn(head, han));
            signals[i++] = one(turn.isIn(before, han));
        }
        Cue cue = cues.get(at);
        boolean changes = !Objects.equals(cue.speaker(), cues.get(at - 1).speaker());
        boolean byChair = Objects.equals(cue.speaker(), chair);
        long pause = cue.startMs() < 0 ? 0 : cue.startMs() - cues.get(at - 1).endMs();
        double position = at / (double) cues.size();
        signals[i++] = one(changes);
        signals[i++] = one(byChair);
        signals[i++] = shift(at, 8);
        signals[i++] = shift(at, 25);
        signals[i++] = one(pause > 1_500);
        signals[i++] = one(pause > 4_000);
        signals[i++] = Math.min(1, words.get(at).size() / (double) LONG);
        signals[i++] = Math.min(1, words.get(at - 1).size() / (double) LONG);
        signals[i++] = one(isNew(at));
        signals[i++] = one(position < 0.03);
        signals[i++] = one(position > 0.97);
        signals[i++] = one(TurnOfTopic.OPENER.isIn(head, han) && TurnOfTopic.NEXT.isIn(head, han));
        signals[i++] = one(byChair && TurnOfTopic.NEXT.isIn(head, han));
        signals[i] = ahead(at);
        return signals;
    }

    private String head(int at) {
        String text = cues.get(at).text();
        return text.substring(0, Math.min(HEAD, text.length()));
    }

    private String tail(int at) {
        String text = cues.get(at).text();
        return text.substring(Math.max(0, text.length() - HEAD));
    }

    /** How differently the speakers share the talk before and after: 0 alike, 1 apart. */
    private double shift(int at, int window) {
        Map<String, Integer> before = shares(Math.max(0, at - window), at);
        Map<String, Integer> after = shares(at, Math.min(cues.size(), at + window));
        double all = before.values().stream().mapToInt(n -> n).sum();
        double then = after.values().stream().mapToInt(n -> n).sum();
        double common = 0;
        for (Map.Entry<String, Integer> entry : before.entrySet()) {
            common += Math.min(
                    entry.getValue() / Math.max(1, all), after.getOrDefault(entry.getKey(), 0) / Math.max(1, then));
        }
        return 1 - common;
    }

    private Map<String, Integer> shares(int from, int to) {
        Map<String, Integer> shares = new HashMap<>();
        for (int i = from; i < to; i++) {
            shares.merge(String.valueOf(cues.get(i).speaker()), words.get(i).size(), Integer::sum);
        }
        return shares;
    }

    private boolean isNew(int at) {
        for (int i = Math.max(0, at - 15); i < at; i++) {
            if (Objects.equals(cues.get(i).speaker(), cues.get(at).speaker())) {
                return false;
            }
        }
        return true;
    }

    /** The part of the coming words that the same speaker says. */
    private double ahead(int at) {
        int own = 0;
        int all = 1;
        for (int i = at; i < Math.min(cues.size(), at + 10); i++) {
            int said = words.get(i).size();
            all += said;
            own += Objects.equals(cues.get(i).speaker(), cues.get(at).speaker()) ? said : 0;
        }
        return own / (double) all;
    }

    /** Who begins and ends the meeting most. */
    private @Nullable String chair() {
        Map<String, Integer> said = new HashMap<>();
        for (int i = 0; i < cues.size(); i++) {
            String speaker = cues.get(i).speaker();
            if (speaker != null && (i < cues.size() * 0.06 || i > cues.size() * 0.94)) {
                said.merge(speaker, 1, Integer::sum);
            }
        }
        return said.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }
}
