package io.branchline.benchmarks.office;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the items whose every piece of evidence names an existing cue and quotes it character by character. */
final class EvidenceCount {
    private int items;
    private int proven;

    void add(Transcript transcript, Minutes minutes) {
        Map<String, String> texts = new HashMap<>();
        for (Cue cue : transcript.cues()) {
            texts.merge(cue.id(), cue.text(), (a, b) -> a + '\n' + b);
        }
        Stream<List<Evidence>> statements = Stream.of(
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
                .flatMap(List::stream)
                .map(MinutesItem::evidence);
        Stream.concat(statements, minutes.actionItems().stream().map(ActionItem::evidence))
                .forEach(evidence -> {
                    items++;
                    boolean good = !evidence.isEmpty()
                            && evidence.stream()
                                    .allMatch(piece -> texts.getOrDefault(piece.cueId(), "")
                                            .contains(piece.quote()));
                    proven += good ? 1 : 0;
                });
    }

    Row row(String set) {
        return new Row(set, items + " items: cue exists, quote verbatim", proven / (double) Math.max(1, items), "1.00");
    }
}
