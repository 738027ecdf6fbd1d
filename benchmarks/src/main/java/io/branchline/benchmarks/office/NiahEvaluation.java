package io.branchline.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Statements planted in long transcripts: planted decisions and actions must be in the minutes. */
final class NiahEvaluation {
    private NiahEvaluation() {}

    static List<Row> run(Sets sets) {
        List<Row> rows = new ArrayList<>();
        EvidenceCount evidence = new EvidenceCount();
        int planted = 0;
        int found = 0;
        for (Path file : sets.files("niah", ".json.gz")) {
            JsonNode set = Sets.json(file);
            Transcript transcript = TranscriptReader.read(Sets.bytes(Sets.beside(file, ".json.gz", ".vtt.gz")));
            Minutes minutes = MinutesDrafter.draft(transcript, MeetingFacts.of(null, null));
            evidence.add(transcript, minutes);
            for (JsonNode question : set.path("questions")) {
                String type = question.path("type").asText();
                if (type.equals("single-action") || type.equals("single-decision")) {
                    planted++;
                    found += isIn(minutes, type, question) ? 1 : 0;
                }
            }
        }
        rows.add(new Row("niah", "planted decisions and actions in the minutes", found / (double) planted, "1.00"));
        rows.add(evidence.row("niah"));
        return rows;
    }

    private static boolean isIn(Minutes minutes, String type, JsonNode question) {
        String cue = question.path("evidenceCue").asText();
        String owner = question.path("answer").path(0).asText();
        if (type.equals("single-action")) {
            return minutes.actionItems().stream()
                    .anyMatch(item -> at(item, cue) && owner.equals(item.owner()) && item.dueText() != null);
        }
        return minutes.decisions().stream()
                .anyMatch(item -> item.evidence().stream().anyMatch(piece -> piece.cueId().equals(cue)));
    }

    private static boolean at(ActionItem item, String cue) {
        return item.evidence().stream().anyMatch(piece -> piece.cueId().equals(cue));
    }
}
