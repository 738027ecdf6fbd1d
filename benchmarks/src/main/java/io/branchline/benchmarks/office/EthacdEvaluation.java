package io.branchline.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.benchmarks.office.score.TimedCount;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Developer calls on Zoom: decisions and actions with the time at which they were made. */
final class EthacdEvaluation {
    private static final String SET = "minutes-en-ethacd";

    private EthacdEvaluation() {}

    static List<Row> run(Sets sets) {
        TimedCount count = new TimedCount();
        EvidenceCount evidence = new EvidenceCount();
        for (Path file : sets.files(SET, "reference.json.gz")) {
            JsonNode call = Sets.json(file);
            Transcript transcript = TranscriptReader.read(Sets.bytes(file.resolveSibling("transcript.vtt.gz")));
            LocalDate day = LocalDate.parse(call.path("id").asText().replaceAll(".*__(\\d{4}-\\d\\d-\\d\\d)_.*", "$1"));
            Minutes minutes = MinutesDrafter.draft(transcript, MeetingFacts.of(null, day));
            evidence.add(transcript, minutes);
            count.add(call.path("reference"), minutes.actionItems(), minutes.decisions());
        }
        String measure = "recall of decisions and actions, " + count.items() + " for " + count.references();
        return List.of(new Row("ethacd", measure, count.recall(), ">= .40"), evidence.row("ethacd"));
    }
}
