package io.branchline.office.engine.ask;

import io.branchline.office.engine.ask.wording.Said;
import io.branchline.office.engine.ask.wording.Stems;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Words;
import io.branchline.office.engine.transcript.Cue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a sentence stands in: the question it replies to, the sentence it goes on with, and who speaks of himself. */
final class Conversation {
    private static final int NEAR = 3;
    private static final int REPLY = 2;
    private static final int TOPIC = 8;
    private static final Pattern OWN = Pattern.compile("(?i)\\b(?:I|we|my|our|me|us)\\b|我|咱");

    private final Speech speech;
    private final Set<String> speakers;

    Conversation(Speech speech) {
        this.speech = speech;
        this.speakers = speech.transcript().cues().stream()
                .map(Cue::speaker)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> speakers() {
        return speakers;
    }

    /** Whether somebody called so speaks in the meeting. */
    boolean isSpeaker(String name) {
        return speakers.stream().anyMatch(speaker -> isCalled(speaker, name));
    }

    /** Whether the speaker of a sentence is called so and speaks of himself. */
    boolean isOwn(Sentence sentence, String name) {
        return sentence.speaker() != null
                && isCalled(sentence.speaker(), name)
                && OWN.matcher(sentence.text()).find();
    }

    /** Whether only the speaker's name tells who is meant. */
    static boolean isOwn(Sentence sentence) {
        return sentence.speaker() != null && OWN.matcher(sentence.text()).find();
    }

    /** The sentences without which a sentence cannot be understood, in order; empty when it stands alone. */
    List<Sentence> before(Sentence sentence) {
        for (int back = 1; back <= REPLY && back <= sentence.index(); back++) {
            Sentence asked = speech.sentences().get(sentence.index() - back);
            if (Said.asks(asked.text())) {
                return Objects.equals(asked.speaker(), sentence.speaker()) ? List.of() : asking(asked);
            }
        }
        if (sentence.index() == 0 || !Said.goesOn(sentence.text())) {
            return List.of();
        }
        return speech.sentences().subList(sentence.index() - 1, sentence.index());
    }

    /** A question with what was said just before it by the one who asks, or by the one asked when it points back. */
    private List<Sentence> asking(Sentence asked) {
        int from = asked.index();
        while (from > 0
                && asked.index() - from < REPLY
                && speech.sentences().get(from - 1).turn() == asked.turn()) {
            from--;
        }
        if (from > 0 && from == asked.index() && Said.pointsBack(asked.text())) {
            from--;
        }
        return speech.sentences().subList(from, asked.index() + 1);
    }

    /** What was spoken of shortly before, the topic that need not be named again. */
    List<Sentence> earlier(Sentence sentence) {
        return speech.sentences().subList(Math.max(0, sentence.index() - TOPIC), sentence.index());
    }

    /** The few sentences that follow. */
    List<Sentence> behind(Sentence sentence) {
        List<Sentence> all = speech.sentences();
        return all.subList(sentence.index() + 1, Math.min(all.size(), sentence.index() + 1 + NEAR));
    }

    private static boolean isCalled(String speaker, String name) {
        return speaker.toLowerCase(Locale.ROOT).equals(name)
                || Stems.alike(Words.content(speaker)).contains(name);
    }
}
