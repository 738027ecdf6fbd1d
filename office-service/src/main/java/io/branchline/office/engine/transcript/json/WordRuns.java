package io.branchline.office.engine.transcript.json;

import io.branchline.office.engine.transcript.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Single words put together: a cue for what one speaker says, where no sentences are told up to the end of one. */
final class WordRuns {
    private static final String ENDS = ".?!。？！…";

    private WordRuns() {}

    /** Whether the words of one piece were said by more than one speaker. */
    static boolean isShared(List<Piece> words) {
        return words.stream()
                        .map(Piece::speaker)
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** Adds the cues; a word without a speaker goes with the one before it. */
    static void add(List<Cue> cues, List<Piece> words, Ticks ticks, boolean sentences) {
        List<Piece> run = new ArrayList<>();
        String speaker = null;
        for (Piece word : words) {
            boolean other =
                    word.speaker() != null && speaker != null && !word.speaker().equals(speaker);
            if (!run.isEmpty() && (other || sentences && ends(run.get(run.size() - 1)))) {
                cues.add(cue(run, speaker, ticks, cues.size() + 1));
                run.clear();
            }
            speaker = word.speaker() == null ? speaker : word.speaker();
            run.add(word);
        }
        if (!run.isEmpty()) {
            cues.add(cue(run, speaker, ticks, cues.size() + 1));
        }
    }

    /** The words with spaces where the script has them. */
    static String joined(List<Piece> words) {
        StringBuilder text = new StringBuilder();
        for (Piece word : words) {
            boolean apart = text.length() > 0
                    && isLatin(text.charAt(text.length() - 1))
                    && !word.text().isEmpty()
                    && isLatin(word.text().charAt(0));
            text.append(apart ? " " : "").append(word.text());
        }
        return text.toString().strip();
    }

    private static Cue cue(List<Piece> run, @Nullable String speaker, Ticks ticks, int number) {
        String text = joined(run);
        return new Cue(
                String.valueOf(number),
                ticks.millis(run.get(0).start()),
                ticks.millis(run.get(run.size() - 1).end()),
                JsonTranscripts.name(speaker, text),
                text);
    }

    private static boolean ends(Piece word) {
        String text = word.text().strip();
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || ",.;:!?%".indexOf(c) >= 0);
    }
}
