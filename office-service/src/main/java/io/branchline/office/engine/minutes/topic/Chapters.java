package io.branchline.office.engine.minutes.topic;

import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Clause;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Telling;
import io.branchline.office.engine.speech.Words;
import io.branchline.office.engine.speech.reading.Complete;
import io.branchline.office.engine.transcript.Cue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Chapters from segments: a title of its own terms, times, cues. */
public final class Chapters {
    private static final int TITLE = 40;
    private static final int TITLE_WORDS = 8;
    private static final int TERMS = 3;

    private static final String OPENING = "Opening";
    private static final String CLOSING = "Closing";

    private Chapters() {}

    /** The chapters; {@code summarise} picks what to say about the sentences of one. */
    public static List<Chapter> of(Speech speech, Function<List<Sentence>, List<MinutesItem>> summarise) {
        List<Integer> starts = Segmenter.starts(speech);
        Keywords keywords = new Keywords(speech);
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size()
                    ? starts.get(i + 1)
                    : speech.sentences().size();
            List<Sentence> part = speech.sentences().subList(starts.get(i), end);
            List<String> terms = keywords.of(part, TERMS);
            boolean bare = terms.isEmpty() && tellsNothing(part, speech.language());
            String title =
                    bare ? edge(i, starts.size(), speech.language(), part) : title(terms, part, speech.language());
            chapters.add(chapter(speech, part, title, summarise));
        }
        return chapters;
    }

    /** Whether a part is nothing but courtesies: no sentence of it stands alone. */
    private static boolean tellsNothing(List<Sentence> part, SpokenLanguage language) {
        return part.stream()
                .noneMatch(sentence -> language == SpokenLanguage.ZH
                        ? Telling.is(sentence.text(), language) && Complete.is(sentence.text(), language)
                        : Telling.standsAlone(sentence.text(), language));
    }

    /** How a part of nothing but courtesies is called; within an English meeting by its first words. */
    private static String edge(int at, int chapters, SpokenLanguage language, List<Sentence> part) {
        boolean chinese = language == SpokenLanguage.ZH;
        if (at == 0) {
            return chinese ? "开场" : OPENING;
        }
        if (at == chapters - 1) {
            return chinese ? "结束" : CLOSING;
        }
        return chinese ? "交流" : opening(part, language);
    }

    private static Chapter chapter(
            Speech speech,
            List<Sentence> sentences,
            String title,
            Function<List<Sentence>, List<MinutesItem>> summarise) {
        List<Cue> cues = sentences.stream()
                .flatMap(sentence -> sentence.spans().stream())
                .map(Sentence.Span::cue)
                .distinct()
                .map(speech.transcript().cues()::get)
                .toList();
        return new Chapter(
                title,
                Evidence.time(cues.get(0).startMs()),
                Evidence.time(cues.stream().mapToLong(Cue::endMs).max().orElse(Cue.NO_TIME)),
                summarise.apply(sentences),
                cues.stream().map(Cue::id).distinct().toList());
    }

    private static String title(List<String> terms, List<Sentence> sentences, SpokenLanguage language) {
        if (terms.isEmpty()) {
            return opening(sentences, language);
        }
        String joined = String.join(language == SpokenLanguage.ZH ? "、" : ", ", terms);
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }

    /** Where no term comes twice: the beginning of the sentence that says most, of those that say something. */
    private static String opening(List<Sentence> sentences, SpokenLanguage language) {
        List<Sentence> telling = sentences.stream()
                .filter(sentence -> Telling.is(sentence.text(), language))
                .toList();
        Sentence most = (telling.isEmpty() ? sentences : telling)
                .stream()
                        .max(Comparator.comparingInt(
                                sentence -> Words.content(sentence.text()).size()))
                        .orElseThrow();
        String text = Fillers.clean(most.text(), language);
        if (text.length() <= TITLE) {
            return text.replaceAll("[.。]$", "");
        }
        if (language == SpokenLanguage.ZH) {
            int comma = text.indexOf('，');
            return comma > 3 && comma <= TITLE ? text.substring(0, comma) : text.substring(0, TITLE) + "…";
        }
        String part = Clause.within(text, TITLE_WORDS).replaceAll("[.]$", "");
        return part.length() < text.length() - 1 ? part + "…" : part;
    }
}
