package io.branchline.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.benchmarks.office.score.ActionMatch;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Published notes of community calls: are their action items among ours, and with the same owner. */
final class AkashEvaluation {
    private static final String SET = "minutes-en-akash";
    private int references;
    private int found;
    private int owned;
    private int ownedRight;
    private int items;
    private final EvidenceCount evidence = new EvidenceCount();

    private AkashEvaluation() {}

    static List<Row> run(Sets sets) {
        AkashEvaluation evaluation = new AkashEvaluation();
        for (Path file : sets.files(SET, ".json.gz")) {
            evaluation.call(Sets.json(file), Sets.text(Sets.beside(file, ".json.gz", ".txt.gz")));
        }
        return List.of(
                new Row(
                        "akash",
                        "recall of actions, " + evaluation.items + " items for " + evaluation.references,
                        evaluation.found / (double) evaluation.references,
                        ">= .40"),
                new Row(
                        "akash",
                        "owner right among the found",
                        evaluation.ownedRight / (double) Math.max(1, evaluation.owned),
                        ">= .85"),
                evaluation.evidence.row("akash"));
    }

    private void call(JsonNode call, String text) {
        Transcript transcript = TranscriptReader.read(text);
        Minutes minutes = MinutesDrafter.draft(transcript, MeetingFacts.of(null, null));
        evidence.add(transcript, minutes);
        JsonNode wanted = call.path("reference").path("actionItems");
        List<ActionMatch> ours = minutes.actionItems().stream()
                .map(ActionMatch::of)
                .limit(2L * wanted.size())
                .toList();
        items += ours.size();
        for (JsonNode reference : wanted) {
            references++;
            String task = reference.path("task").asText();
            Optional<ActionMatch> match =
                    ours.stream().filter(item -> item.holds(task, 0.4)).findFirst();
            found += match.isPresent() ? 1 : 0;
            String owner = reference.path("owner").isTextual()
                    ? reference.path("owner").asText()
                    : "";
            if (match.isPresent() && !owner.isEmpty()) {
                owned++;
                boolean right = ours.stream().anyMatch(item -> item.holds(task, 0.4) && item.isOwnedBy(owner));
                ownedRight += right ? 1 : 0;
            }
        }
    }
}
