package io.branchline.office.engine.ask;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers from one meeting: the sentence that holds what the question names and the kind of thing it asks for; what was
 * corrected later counts, and what nobody said is not answered.
 */
public final class MeetingQuestions {
    private static final Text NOT_SAID = new Text("The meeting does not say.", "会议中没有提到。");
    private static final double ALIKE = 0.75;
    private static final int MOST = 10;
    private static final double NAMED_HAN = 0.8;
    private static final int FIRST_WORDS = 4;

    private final Speech speech;
    private final MeetingIndex index;

    /** Indexes a meeting; linear in its length. */
    public MeetingQuestions(Speech speech) {
        this.speech = speech;
        this.index = new MeetingIndex(speech);
    }

    private record Hit(Sentence sentence, double score) {}

    /** The answer; {@code answered} is false when the meeting does not say. */
    public Answer ask(String text) {
        Question question = Question.of(text);
        List<Hit> hits = hits(question);
        if (hits.isEmpty()) {
            return notSaid(text);
        }
        double best = hits.get(0).score();
        List<Sentence> alike = hits.stream()
                .filter(hit -> hit.score() >= ALIKE * best)
                .limit(MOST)
                .map(Hit::sentence)
                .sorted(Comparator.comparingInt(Sentence::index))
                .toList();
        return answer(question.wantsAll() ? alike : List.of(one(hits.get(0).sentence(), alike)));
    }

    /** The answer to a question that no meeting answers, in the language of the question. */
    public static Answer notSaid(String question) {
        return new Answer(NOT_SAID.in(SpokenLanguage.of(question).locale()), false, List.of());
    }

    /** The latest correction among sentences alike, else the best sentence. */
    private static Sentence one(Sentence best, List<Sentence> alike) {
        Sentence chosen = best;
        for (Sentence sentence : alike) {
            if (Said.corrects(sentence.text()) && sentence.index() >= chosen.index()) {
                chosen = sentence;
            }
        }
        return chosen;
    }

    private List<Hit> hits(Question question) {
        Set<String> names = named(question);
        if (names.stream().anyMatch(name -> !index.has(name))) {
            return List.of();
        }
        Map<Integer, Double> scores = index.scores(question.words());
        return scores.entrySet().stream()
                .filter(entry -> names.stream().allMatch(name -> index.holds(entry.getKey(), name)))
                .map(entry -> new Hit(speech.sentences().get(entry.getKey()), entry.getValue()))
                .filter(hit -> fits(question, hit.sentence().text()))
                .sorted(Comparator.comparingDouble(Hit::score)
                        .reversed()
                        .thenComparing(hit -> -hit.sentence().index()))
                .toList();
    }

    private static boolean fits(Question question, String sentence) {
        boolean request = Said.asks(sentence) && !sentence.matches("(?is).*\\b(?:could|can|would|will) you\\b.*");
        return !request
                && !Said.denies(sentence)
                && question.expected().stream().allMatch(expected -> expected.isMetBy(sentence));
    }

    /** English names show by their capital; in Chinese the rarest pair of characters stands for the name. */
    private Set<String> named(Question question) {
        if (!question.names().isEmpty() || speech.language() == SpokenLanguage.EN) {
            return question.names();
        }
        double rarest = question.words().stream()
                .filter(index::has)
                .mapToDouble(index::weight)
                .max()
                .orElse(0);
        List<String> first = question.words().stream().limit(FIRST_WORDS).toList();
        return first.stream()
                .filter(word -> index.has(word) && index.weight(word) > NAMED_HAN * rarest)
                .max(Comparator.comparingDouble(index::weight))
                .map(Set::of)
                .orElse(Set.copyOf(first));
    }

    private Answer answer(List<Sentence> sentences) {
        String words = sentences.stream()
                .map(sentence -> Said.withoutReplaced(Fillers.clean(sentence.text(), speech.language())))
                .distinct()
                .collect(Collectors.joining(speech.language() == SpokenLanguage.ZH ? "" : " "));
        return new Answer(words, true, Evidence.of(speech, sentences));
    }
}
