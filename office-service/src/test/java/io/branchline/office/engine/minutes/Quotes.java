package io.branchline.office.engine.minutes;

import java.util.List;
import java.util.stream.Stream;

/** All evidence of minutes, wherever it stands. */
final class Quotes {
    private Quotes() {}

    static List<Evidence> of(Minutes minutes) {
        Stream<MinutesItem> items = Stream.of(
                        minutes.summary(),
                        minutes.keyPoints(),
                        minutes.decisions(),
                        minutes.openQuestions(),
                        minutes.risks(),
                        minutes.chapters().stream()
                                .flatMap(chapter -> chapter.summary().stream())
                                .toList(),
                        minutes.questionsAndAnswers().stream()
                                .flatMap(pair -> Stream.of(pair.question(), pair.answer()))
                                .toList())
                .flatMap(List::stream);
        return Stream.concat(
                        items.flatMap(item -> item.evidence().stream()),
                        minutes.actionItems().stream().flatMap(item -> item.evidence().stream()))
                .toList();
    }
}
