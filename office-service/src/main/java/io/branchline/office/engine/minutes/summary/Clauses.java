package io.branchline.office.engine.minutes.summary;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Sentence.Span;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;

/**
 * Chinese speakers run many clauses into one sentence; a summary picks the telling ones. Each keeps the place of its
 * characters, so that it can be quoted.
 */
final class Clauses {
    private static final int SHORTEST = 14;

    private Clauses() {}

    /** The sentences of English, the clauses of Chinese. */
    static List<Sentence> of(Speech speech, List<Sentence> sentences) {
        return speech.language() == SpokenLanguage.EN
                ? sentences
                : sentences.stream()
                        .flatMap(sentence -> cut(speech, sentence).stream())
                        .toList();
    }

    private static List<Sentence> cut(Speech speech, Sentence sentence) {
        List<Sentence> clauses = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int size = 0;
        for (Span span : sentence.spans()) {
            String text = speech.transcript().cues().get(span.cue()).text();
            int from = span.from();
            for (int i = span.from(); i < span.to(); i++) {
                char c = text.charAt(i);
                size += Character.isLetterOrDigit(c) ? 1 : 0;
                if (size >= SHORTEST && "，,：；".indexOf(c) >= 0) {
                    spans.add(new Span(span.cue(), from, i + 1));
                    clauses.add(clause(speech, sentence, spans));
                    spans.clear();
                    from = i + 1;
                    size = 0;
                }
            }
            if (from < span.to()) {
                spans.add(new Span(span.cue(), from, span.to()));
            }
        }
        if (!spans.isEmpty()) {
            clauses.add(clause(speech, sentence, spans));
        }
        return clauses;
    }

    private static Sentence clause(Speech speech, Sentence sentence, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        spans.forEach(
                span -> text.append(speech.transcript().cues().get(span.cue()).text(), span.from(), span.to()));
        return new Sentence(
                sentence.index(),
                sentence.turn(),
                sentence.speaker(),
                text.toString().strip(),
                spans);
    }
}
