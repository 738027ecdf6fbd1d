package io.branchline.office.engine.ask;

import io.branchline.office.engine.ask.wording.Expectation;
import io.branchline.office.engine.ask.wording.Lacking;
import io.branchline.office.engine.ask.wording.Mismatch;
import io.branchline.office.engine.ask.wording.Question;
import io.branchline.office.engine.ask.wording.Said;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what may answer a question, the best first; nothing when what fits best speaks of something else or denies it. */
final class Passages {
    private static final double NAMED_HAN = 0.8;
    private static final double BEHIND = 0.8;
    private static final double DENIED = 1.2;
    private static final double ENOUGH = 0.55;
    private static final double ENOUGH_HAN = 0.65;
    private static final double TOPIC = 0.7;

    private final Speech speech;
    private final MeetingIndex index;
    private final Conversation conversation;
    private final Coverage coverage;

    Passages(Speech speech, Conversation conversation) {
        this.speech = speech;
        this.index = new MeetingIndex(speech);
        this.conversation = conversation;
        this.coverage = new Coverage(index, conversation);
    }

    /** What may answer, the best and among equals the latest first. */
    List<Passage> of(Question question) {
        Set<String> names = named(question);
        if (names.stream().anyMatch(name -> !isSaid(name))
                || !question.about().isEmpty() && question.about().stream().noneMatch(this::isSaid)) {
            return List.of();
        }
        List<Passage> found = new ArrayList<>();
        for (Sentence sentence : candidates(question)) {
            Passage alone = alone(question, sentence);
            if (answers(question, names, alone)) {
                found.add(alone);
            } else {
                inContext(question, sentence)
                        .filter(passage -> answers(question, names, passage))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingDouble(Passage::score)
                .reversed()
                .thenComparing(passage -> -passage.sentence().index()));
        return found.isEmpty() || isElsewhere(question, names, found.get(0).score()) ? List.of() : found;
    }

    /** Whether a sentence that fits better speaks of another thing, or says that there is none. */
    private boolean isElsewhere(Question question, Set<String> names, double best) {
        return candidates(question).stream()
                .map(sentence -> alone(question, sentence))
                .filter(passage -> passage.score() >= best && isAbout(question, passage, names))
                .anyMatch(passage -> {
                    String said = passage.sentence().text();
                    return Mismatch.between(question.text(), said)
                            || passage.score() > DENIED * best
                                    && isEnough(question, names, passage)
                                    && Said.denies(said)
                                    && !answers(question, names, passage);
                });
    }

    /** Whether a sentence has the form of what is asked for and does not say that there is none. */
    boolean fits(Question question, String sentence) {
        if (Said.asks(sentence)) {
            return false;
        }
        if (!Said.denies(sentence) || question.yesOrNo() || question.expected().contains(Expectation.REASON)) {
            return isMet(question, sentence);
        }
        return !question.expected().isEmpty()
                && Said.affirmed(sentence).stream().anyMatch(part -> isMet(question, part));
    }

    private static boolean isMet(Question question, String text) {
        return question.expected().stream().allMatch(expected -> expected.isMetBy(text));
    }

    /** A reply to "why" needs no "because"; a reply to a question of another kind is none to this one. */
    private boolean fits(Question question, Passage passage) {
        Set<Expectation> asked =
                passage.asked().map(Sentence::text).map(Expectation::of).orElse(Set.of());
        boolean explains =
                asked.contains(Expectation.REASON) && question.expected().equals(Set.of(Expectation.REASON));
        if (explains && passage.distance() == 1) {
            return !Said.asks(passage.sentence().text());
        }
        if (passage.goesOn()
                && (question.expected().isEmpty()
                        || passage.before().stream().anyMatch(earlier -> fits(question, earlier.text())))) {
            return false;
        }
        return (asked.isEmpty() || !passage.own().isEmpty() || asked.containsAll(question.expected()))
                && fits(question, passage.sentence().text());
    }

    private List<Sentence> candidates(Question question) {
        if (question.words().isEmpty()) {
            return plain(question.plain());
        }
        Set<Integer> candidates = new TreeSet<>();
        for (int holding : index.holding(question.words())) {
            candidates.add(holding);
            conversation.behind(speech.sentences().get(holding)).forEach(next -> candidates.add(next.index()));
        }
        return candidates.stream()
                .map(speech.sentences()::get)
                .filter(sentence -> !Said.asks(sentence.text()) && !isForeign(question, sentence))
                .toList();
    }

    /** The sentences that hold all of some common words. */
    private List<Sentence> plain(Set<String> words) {
        return words.size() < 2
                ? List.of()
                : speech.sentences().stream()
                        .filter(sentence -> !Said.asks(sentence.text()))
                        .filter(sentence ->
                                Set.copyOf(Words.all(sentence.text())).containsAll(words))
                        .toList();
    }

    private boolean answers(Question question, Set<String> names, Passage passage) {
        return isAbout(question, passage, names)
                && (isEnough(question, names, passage) || isOnTopic(question, passage))
                && fits(question, passage)
                && !Mismatch.between(question.text(), passage.text())
                && !(passage.goesOn()
                        && Mismatch.between(question.text(), passage.sentence().text()))
                && !Lacking.in(question.text(), passage.text());
    }

    private Passage alone(Question question, Sentence sentence) {
        Set<String> own = held(question, sentence);
        return new Passage(sentence, List.of(), own, index.weight(own), coverage.of(question, own));
    }

    private Optional<Passage> inContext(Question question, Sentence sentence) {
        List<Sentence> before = conversation.before(sentence);
        Set<String> all = new LinkedHashSet<>();
        before.forEach(earlier -> all.addAll(held(question, earlier)));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Set<String> own = held(question, sentence);
        Set<String> wider = new HashSet<>(all);
        wider.removeAll(own);
        all.addAll(own);
        int distance = sentence.index() - before.get(before.size() - 1).index();
        double score = index.weight(own) + Math.pow(BEHIND, distance) * index.weight(wider);
        return Optional.of(new Passage(sentence, before, own, score, coverage.of(question, all)));
    }

    private Set<String> held(Question question, Sentence sentence) {
        return question.words().stream()
                .filter(word -> index.holds(sentence.index(), word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A sentence that names the thing and has the form may be worded otherwise; a reply must take up the words. */
    private boolean isEnough(Question question, Set<String> names, Passage passage) {
        boolean formed = passage.isAlone() && !question.expected().isEmpty();
        if (SpokenLanguage.of(question.text()) == SpokenLanguage.EN) {
            boolean named = names.stream().anyMatch(name -> !conversation.isSpeaker(name));
            return formed && named || passage.coverage() >= ENOUGH;
        }
        boolean code = formed && question.expected().contains(Expectation.CODE);
        return code
                || coverage.ofTopic(question, held(question, passage)) >= TOPIC
                        && (formed || passage.coverage() >= ENOUGH_HAN);
    }

    private Set<String> held(Question question, Passage passage) {
        Set<String> held = held(question, passage.sentence());
        passage.before().forEach(earlier -> held.addAll(held(question, earlier)));
        return held;
    }

    private boolean isForeign(Question question, Sentence sentence) {
        return question.speaker() != null && !question.speaker().equals(sentence.speaker());
    }

    /** Whether a passage names each thing, or its speaker is the one named and speaks of himself. */
    private boolean isAbout(Question question, Passage passage, Set<String> names) {
        Sentence sentence = passage.sentence();
        return isOnTopic(question, passage)
                || names.stream()
                        .allMatch(name -> index.holds(sentence.index(), name)
                                || conversation.isOwn(sentence, name)
                                || passage.before().stream().anyMatch(earlier -> index.holds(earlier.index(), name))
                                || conversation.isSpeaker(name)
                                        && !passage.isAlone()
                                        && String.valueOf(sentence.speaker())
                                                .toLowerCase(Locale.ROOT)
                                                .contains(name));
    }

    /** Whether a passage takes up everything but the name, which was spoken of shortly before. */
    private boolean isOnTopic(Question question, Passage passage) {
        Set<String> rest = question.words().stream()
                .filter(word -> !question.topic().toLowerCase(Locale.ROOT).contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return speech.language() == SpokenLanguage.ZH
                && !rest.isEmpty()
                && rest.containsAll(held(question, passage.sentence()))
                && rest.stream()
                        .allMatch(word -> index.holds(passage.sentence().index(), word)
                                || passage.before().stream().anyMatch(earlier -> index.holds(earlier.index(), word)))
                && conversation.earlier(passage.sentence()).stream()
                        .anyMatch(earlier -> coverage.ofTopic(question, held(question, earlier)) >= TOPIC);
    }

    private boolean isSaid(String word) {
        return index.has(word) || conversation.isSpeaker(word);
    }

    /** English names show by their capital; in Chinese the first telling word of the topic stands for the name. */
    private Set<String> named(Question question) {
        if (!question.names().isEmpty() || speech.language() == SpokenLanguage.EN) {
            return question.names();
        }
        String topic = question.topic().toLowerCase(Locale.ROOT);
        List<String> first = question.words().stream().filter(topic::contains).toList();
        double rarest = first.stream()
                .filter(index::has)
                .mapToDouble(index::weight)
                .max()
                .orElse(0);
        return first.stream()
                .filter(word -> index.has(word) && index.weight(word) > NAMED_HAN * rarest)
                .findFirst()
                .map(Set::of)
                .orElse(Set.copyOf(first));
    }
}
