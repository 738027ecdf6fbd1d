package io.branchline.office.engine.ask;

import io.branchline.office.engine.ask.wording.Expectation;
import io.branchline.office.engine.ask.wording.Question;
import io.branchline.office.engine.ask.wording.Said;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Words;
import io.branchline.office.engine.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers from one meeting: the sentence that holds what the question names and the kind of thing it asks for; what was
 * corrected later counts, and what nobody said is not answered.
 */
public final class MeetingQuestions {
    private static final Text NOT_SAID = new Text("The meeting does not say.", "会议中没有提到。");
    private static final Text OTHER_LANGUAGE =
            new Text("The meeting was held in Chinese; please ask in Chinese.", "会议用的是英语，请用英语提问。");
    private static final double ALIKE = 0.75;
    private static final double CORRECTED = 0.5;
    private static final int MOST = 10;
    private static final int SAME_HAN = 3;
    private static final Set<Expectation> FIGURES =
            Set.of(Expectation.DATE, Expectation.AMOUNT, Expectation.DURATION, Expectation.CODE, Expectation.PLACE);

    private final Speech speech;
    private final Conversation conversation;
    private final Passages passages;

    /** Indexes a meeting; linear in its length. */
    public MeetingQuestions(Speech speech) {
        this.speech = speech;
        this.conversation = new Conversation(speech);
        this.passages = new Passages(speech, conversation);
    }

    /** The answer; {@code answered} is false when the meeting does not say. */
    public Answer ask(String text) {
        Question question = Question.of(text, conversation.speakers());
        List<Passage> found = passages.of(question);
        if (found.isEmpty()) {
            SpokenLanguage asked = SpokenLanguage.of(text);
            return asked == speech.language()
                    ? notSaid(text)
                    : new Answer(OTHER_LANGUAGE.in(asked.locale()), false, List.of());
        }
        Passage best = found.get(0);
        if (question.wantsAll()) {
            return answer(found.stream()
                    .filter(passage -> passage.score() >= ALIKE * best.score())
                    .limit(MOST)
                    .map(Passage::sentence)
                    .sorted(Comparator.comparingInt(Sentence::index))
                    .toList());
        }
        Passage last = latest(best, found);
        Sentence correction = corrected(question, last.sentence());
        if (Said.corrects(correction.text())) {
            return answer(List.of(correction));
        }
        return answer(Stream.concat(last.before().stream(), Stream.of(last.sentence()))
                .toList());
    }

    /** The answer to a question that no meeting answers, in the language of the question. */
    public static Answer notSaid(String question) {
        return new Answer(NOT_SAID.in(SpokenLanguage.of(question).locale()), false, List.of());
    }

    /** The latest correction of the best passage, else the best. */
    private static Passage latest(Passage best, List<Passage> found) {
        Passage chosen = best;
        Set<String> words = Set.copyOf(Words.content(best.text()));
        for (Passage passage : found) {
            boolean same = passage.score() >= ALIKE * best.score()
                    || passage.score() >= CORRECTED * best.score()
                            && Words.content(passage.text()).stream()
                                            .filter(words::contains)
                                            .distinct()
                                            .count()
                                    > (SpokenLanguage.of(best.text()) == SpokenLanguage.ZH ? SAME_HAN : 1);
            if (same
                    && Said.corrects(passage.sentence().text())
                    && passage.sentence().index() >= chosen.sentence().index()) {
                chosen = passage;
            }
        }
        return chosen;
    }

    /** What corrects a sentence soon after it, without naming the thing again. */
    private Sentence corrected(Question question, Sentence chosen) {
        if (question.expected().stream().noneMatch(FIGURES::contains)) {
            return chosen;
        }
        Set<String> words = Set.copyOf(Words.content(chosen.text()));
        return conversation.behind(chosen).stream()
                .takeWhile(next -> !Said.asks(next.text()))
                .filter(next -> passages.fits(question, next.text()) && Said.corrects(next.text()))
                .filter(next -> Said.goesOn(next.text())
                        || Words.content(next.text()).stream().anyMatch(words::contains))
                .reduce((first, last) -> last)
                .orElse(chosen);
    }

    private Answer answer(List<Sentence> sentences) {
        boolean named = new TreeSet<>(sentences.stream()
                                        .map(sentence -> String.valueOf(sentence.speaker()))
                                        .toList())
                                .size()
                        > 1
                || sentences.stream().anyMatch(Conversation::isOwn);
        boolean chinese = speech.language() == SpokenLanguage.ZH;
        String words = sentences.stream()
                .map(sentence ->
                        (named && sentence.speaker() != null ? sentence.speaker() + (chinese ? "：" : ": ") : "")
                                + Said.withoutReplaced(Fillers.clean(sentence.text(), speech.language())))
                .distinct()
                .collect(Collectors.joining(chinese ? "" : " "));
        return new Answer(words, true, Evidence.of(speech, sentences));
    }
}
