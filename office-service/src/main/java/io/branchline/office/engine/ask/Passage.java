package io.branchline.office.engine.ask;

import io.branchline.office.engine.ask.wording.Said;
import io.branchline.office.engine.speech.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence that may answer, with what it needs to be understood.
 *
 * @param before what it replies to or goes on with; empty when it says by itself what it is about
 * @param own the words of the question that the sentence itself holds
 * @param score the weight of the words of the question that are held; those only before it count less
 * @param coverage how much of the question is held, from 0 to 1
 */
record Passage(Sentence sentence, List<Sentence> before, Set<String> own, double score, double coverage) {
    boolean isAlone() {
        return before.isEmpty();
    }

    /** The question it replies to. */
    Optional<Sentence> asked() {
        return before.stream().filter(earlier -> Said.asks(earlier.text())).reduce((first, last) -> last);
    }

    /** Whether it goes on with what was said and replies to nothing. */
    boolean goesOn() {
        return !isAlone() && asked().isEmpty();
    }

    /** How many sentences it stands behind the last one it needs; 0 when it stands alone. */
    int distance() {
        return isAlone() ? 0 : sentence.index() - before.get(before.size() - 1).index();
    }

    /** All its words, as said. */
    String text() {
        return Stream.concat(before.stream(), Stream.of(sentence))
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
    }
}
