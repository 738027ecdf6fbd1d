package io.branchline.office.engine.ask;

import io.branchline.office.engine.ask.wording.Question;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How much of a question is taken up, from 0 to 1: by weight of words, in Chinese by characters. */
final class Coverage {
    private final MeetingIndex index;
    private final Conversation conversation;

    Coverage(MeetingIndex index, Conversation conversation) {
        this.index = index;
        this.conversation = conversation;
    }

    double of(Question question, Set<String> held) {
        if (SpokenLanguage.of(question.text()) == SpokenLanguage.ZH) {
            return share(Question.asked(question.text()), question.words(), held);
        }
        Set<String> wanted = question.words().stream()
                .filter(word -> !conversation.isSpeaker(word))
                .collect(Collectors.toSet());
        double whole = index.weight(wanted);
        double part = index.weight(held.stream().filter(wanted::contains).collect(Collectors.toSet()));
        return whole == 0 ? 1 : part / whole;
    }

    /** The share of the noun that a Chinese question is about. */
    double ofTopic(Question question, Set<String> held) {
        return share(question.topic(), question.words(), held);
    }

    private static double share(String text, Set<String> words, Set<String> held) {
        return characters(text, held) / (double) Math.max(1, characters(text, words));
    }

    private static int characters(String text, Set<String> words) {
        Set<Integer> at = new TreeSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            for (int from = lower.indexOf(word); from >= 0; from = lower.indexOf(word, from + 1)) {
                for (int i = from; i < from + word.length(); i++) {
                    at.add(i);
                }
            }
        }
        return at.size();
    }
}
