package io.branchline.office.engine.minutes.summary;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import java.util.List;
import java.util.stream.Collectors;

/** Extracts the sentences that carry a stretch of the meeting, in their order. */
public final class Summariser {
    private static final int IDEAL_WORDS = 12;

    private Summariser() {}

    /** Up to {@code count} items out of these sentences. */
    public static List<MinutesItem> of(Speech speech, List<Sentence> sentences, String kind, int count) {
        List<Sentence> telling = sentences.stream()
                .filter(sentence ->
                        !sentence.text().endsWith("?") && !sentence.text().endsWith("？"))
                .toList();
        return new Salience(telling, IDEAL_WORDS)
                .choose(telling, count).stream()
                        .map(sentence -> item(speech, sentence, kind))
                        .toList();
    }

    /** A summary as one text of at most so many words (Chinese: characters). */
    public static String within(Speech speech, int length) {
        Coverage coverage = new Coverage(speech.sentences(), speech.language(), length);
        return coverage.choose(telling(speech.sentences()), length).stream()
                .map(sentence -> Fillers.clean(sentence.text(), speech.language()))
                .collect(Collectors.joining(" "));
    }

    private static List<Sentence> telling(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence ->
                        !sentence.text().endsWith("?") && !sentence.text().endsWith("？"))
                .toList();
    }

    private static MinutesItem item(Speech speech, Sentence sentence, String kind) {
        String text = Fillers.clean(sentence.text(), speech.language());
        return MinutesItem.of(kind, text, Evidence.of(speech, sentence), 0.6);
    }
}
