package io.branchline.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Developer calls on Zoom: decisions and actions with the time at which they were made. */
final class EthacdEvaluation {
    private static final String SET = "minutes-en-ethacd";
    private static final double NEAR_SECONDS = 120;
    private int references;
    private int found;
    private int items;
    private final EvidenceCount evidence = new EvidenceCount();

    private EthacdEvaluation() {}

    static List<Row> run(Sets sets) {
        EthacdEvaluation evaluation = new EthacdEvaluation();
        for (Path file : sets.files(SET, "reference.json.gz")) {
            evaluation.call(Sets.json(file), Sets.bytes(file.resolveSibling("transcript.vtt.gz")));
        }
        return List.of(
                new Row(
                        "ethacd",
                        "recall of decisions and actions, " + evaluation.items + " for " + evaluation.references,
                        evaluation.found / (double) evaluation.references,
                        ">= .40"),
                evaluation.evidence.row("ethacd"));
    }

    private void call(JsonNode call, byte[] vtt) {
        Transcript transcript = TranscriptReader.read(vtt);
        LocalDate day = LocalDate.parse(call.path("id").asText().replaceAll(".*__(\\d{4}-\\d\\d-\\d\\d)_.*", "$1"));
        Minutes minutes = MinutesDrafter.draft(transcript, MeetingFacts.of(null, day));
        evidence.add(transcript, minutes);
        JsonNode reference = call.path("reference");
        int wanted = reference.path("action_items").size()
                + reference.path("decisions").size();
        List<ActionMatch> ours = Stream.concat(
                        minutes.actionItems().stream().map(ActionMatch::of),
                        minutes.decisions().stream().map(ActionMatch::of))
                .sorted(Comparator.comparingDouble(ActionMatch::confidence).reversed())
                .limit(2L * wanted)
                .toList();
        items += ours.size();
        count(reference.path("action_items"), "action", ours);
        count(reference.path("decisions"), "decision", ours);
    }

    private void count(JsonNode wanted, String field, List<ActionMatch> ours) {
        for (JsonNode reference : wanted) {
            double at = ActionMatch.seconds(reference.path("timestamp").asText());
            String text = reference.path(field).asText();
            references++;
            boolean hit = ours.stream()
                    .anyMatch(item -> Math.abs(item.second() - at) <= NEAR_SECONDS && item.holds(text, 0.3));
            found += hit ? 1 : 0;
        }
    }
}
