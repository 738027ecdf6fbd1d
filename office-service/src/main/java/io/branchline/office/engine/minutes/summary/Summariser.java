package io.branchline.office.engine.minutes.summary;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Telling;
import io.branchline.office.engine.speech.Words;
import io.branchline.office.engine.speech.reading.Complete;
import io.branchline.office.engine.speech.reading.Smooth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Extracts the sentences that carry a stretch of the meeting, in their order. */
public final class Summariser {
    private static final int IDEAL_WORDS = 12;
    private static final int PART_EN = 20;
    private static final int PART_ZH = 30;
    private static final int SHORTEST = 60;
    private static final int FEWEST = 3;
    private static final int HANDY_EN = 38;
    private static final int HANDY_ZH = 60;
    private static final int LONGEST_EN = 300;
    private static final int LONGEST_ZH = 220;

    private Summariser() {}

    /** Up to {@code count} items out of these sentences. */
    public static List<MinutesItem> of(Speech speech, List<Sentence> sentences, String kind, int count) {
        List<Sentence> telling = telling(sentences, speech.language());
        List<Sentence> handy = telling.stream()
                .filter(sentence -> Words.all(sentence.text()).size() <= longest(speech))
                .toList();
        List<Sentence> complete = handy.stream()
                .filter(sentence -> Complete.is(sentence.text(), speech.language()))
                .toList();
        List<Sentence> plain = complete.stream()
                .filter(sentence -> isPlain(sentence, speech.language()))
                .toList();
        List<Sentence> smooth = complete.stream()
                .filter(sentence -> speech.language() == SpokenLanguage.ZH && Smooth.is(sentence.text()))
                .toList();
        List<Sentence> candidates = Stream.of(plain, smooth, complete, handy)
                .filter(some -> some.size() >= count)
                .findFirst()
                .orElse(speech.language() == SpokenLanguage.ZH ? handy : telling);
        return new Salience(candidates, IDEAL_WORDS)
                .choose(candidates, count).stream()
                        .map(sentence -> item(speech, sentence, kind))
                        .toList();
    }

    /** Reads by itself and is nobody's own; Chinese read as it will be printed. */
    private static boolean isPlain(Sentence sentence, SpokenLanguage language) {
        boolean chinese = language == SpokenLanguage.ZH;
        String text = chinese ? Fillers.clean(sentence.text(), language) : sentence.text();
        return Telling.standsAlone(text, language)
                && !Complete.isPersonal(text, language)
                && (!chinese || Smooth.is(sentence.text()) && Complete.is(text, language));
    }

    private static int longest(Speech speech) {
        return speech.language() == SpokenLanguage.ZH ? HANDY_ZH : HANDY_EN;
    }

    /** The summary of the whole meeting: one word in 20 (Chinese: one character in 30), at least 60 and at most 300 words (220 characters). */
    public static List<MinutesItem> whole(Speech speech) {
        int words = speech.transcript().cues().stream()
                .mapToInt(cue -> Words.all(cue.text()).size())
                .sum();
        boolean chinese = speech.language() == SpokenLanguage.ZH;
        int length =
                Math.min(chinese ? LONGEST_ZH : LONGEST_EN, Math.max(SHORTEST, words / (chinese ? PART_ZH : PART_EN)));
        List<Sentence> telling = telling(speech.sentences(), speech.language());
        List<Sentence> alone = telling.stream()
                .filter(sentence -> Telling.standsAlone(sentence.text(), speech.language())
                        && Complete.is(sentence.text(), speech.language()))
                .toList();
        List<Sentence> plain = telling.stream()
                .filter(sentence -> chinese && isPlain(sentence, speech.language()))
                .toList();
        List<Sentence> best = Stream.of(plain, alone)
                .filter(some -> some.size() >= FEWEST)
                .findFirst()
                .orElse(telling);
        return chosen(speech, best, length).stream()
                .map(sentence -> item(speech, sentence, "summary"))
                .toList();
    }

    /** A summary as one text of at most so many words (Chinese: characters). */
    public static String within(Speech speech, int length) {
        List<Sentence> telling = telling(Clauses.of(speech, speech.sentences()), speech.language());
        return chosen(speech, telling, length).stream()
                .map(sentence -> Fillers.clean(sentence.text(), speech.language()))
                .collect(Collectors.joining(" "));
    }

    private static List<Sentence> chosen(Speech speech, List<Sentence> telling, int length) {
        return joined(new Coverage(telling, speech.language(), length).choose(telling, length));
    }

    /** Clauses that follow one another in the same sentence are one item. */
    private static List<Sentence> joined(List<Sentence> chosen) {
        List<Sentence> joined = new ArrayList<>();
        for (Sentence next : chosen) {
            Sentence last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.index() != next.index()) {
                joined.add(next);
                continue;
            }
            List<Sentence.Span> spans = new ArrayList<>(last.spans());
            spans.addAll(next.spans());
            joined.set(
                    joined.size() - 1,
                    new Sentence(last.index(), last.turn(), last.speaker(), last.text() + next.text(), spans));
        }
        return joined;
    }

    /** Statements that say something by themselves; all statements where hardly any does. */
    private static List<Sentence> telling(List<Sentence> sentences, SpokenLanguage language) {
        List<Sentence> statements = sentences.stream()
                .filter(sentence ->
                        !sentence.text().endsWith("?") && !sentence.text().endsWith("？"))
                .toList();
        List<Sentence> telling = statements.stream()
                .filter(sentence -> Telling.is(sentence.text(), language))
                .toList();
        return telling.size() >= FEWEST ? telling : statements;
    }

    private static MinutesItem item(Speech speech, Sentence sentence, String kind) {
        String text = Fillers.clean(sentence.text(), speech.language());
        return MinutesItem.of(kind, text, Evidence.of(speech, sentence), 0.6);
    }
}
