package io.branchline.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.benchmarks.office.score.Rouge;
import io.branchline.benchmarks.office.score.Segmentation;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.minutes.summary.Summariser;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Chinese round tables: where the topic changes, and the summary of the whole. */
final class VcsumEvaluation {
    private static final String SET = "minutes-zh-vcsum";
    private static final int TOLERANCE = 2;
    private static final int SUMMARY_CHARACTERS = 220;
    private double pk;
    private double boundaries;
    private double rouge;
    private int meetings;
    private final EvidenceCount evidence = new EvidenceCount();

    private VcsumEvaluation() {}

    static List<Row> run(Sets sets) {
        VcsumEvaluation evaluation = new VcsumEvaluation();
        Path folder = sets.files(SET, "long_dev.txt.gz").get(0);
        List<JsonNode> parts = lines(folder.resolveSibling("short_dev.txt.gz"));
        for (JsonNode whole : lines(folder)) {
            evaluation.meeting(whole, parts);
        }
        return List.of(
                new Row("vcsum", "segmentation Pk", evaluation.pk / evaluation.meetings, "<= .37"),
                new Row(
                        "vcsum",
                        "boundary F1 within " + TOLERANCE,
                        evaluation.boundaries / evaluation.meetings,
                        ">= .42"),
                new Row("vcsum", "ROUGE-1 at 220 characters", evaluation.rouge / evaluation.meetings, ">= .36"),
                evaluation.evidence.row("vcsum"));
    }

    private static List<JsonNode> lines(Path file) {
        return Sets.text(file)
                .lines()
                .filter(line -> !line.isBlank())
                .map(Sets::json)
                .toList();
    }

    private void meeting(JsonNode whole, List<JsonNode> parts) {
        List<Cue> cues = new ArrayList<>();
        BitSet reference = new BitSet();
        for (JsonNode part : parts) {
            if (!part.path("id").asText().startsWith(whole.path("id").asText() + "_")) {
                continue;
            }
            if (!cues.isEmpty()) {
                reference.set(cues.size() - 1);
            }
            for (int i = 0; i < part.path("context").size(); i++) {
                StringBuilder text = new StringBuilder();
                part.path("context")
                        .path(i)
                        .forEach(sentence -> text.append(sentence.asText().strip()));
                String id = String.valueOf(cues.size() + 1);
                String speaker = "发言人" + part.path("speaker").path(i).asText();
                cues.add(new Cue(id, Cue.NO_TIME, Cue.NO_TIME, speaker, text.toString()));
            }
        }
        if (reference.isEmpty()) {
            return;
        }
        Transcript transcript = new Transcript(TranscriptFormat.NAMED_LINES, cues, List.of());
        Minutes minutes = MinutesDrafter.draft(transcript, MeetingFacts.of(null, null));
        BitSet found = AmiEvaluation.boundaries(minutes, cues);
        meetings++;
        evidence.add(transcript, minutes);
        pk += Segmentation.pk(reference, found, cues.size());
        boundaries += Segmentation.boundaryF1(reference, found, TOLERANCE);
        String summary = Summariser.within(Speech.of(transcript), SUMMARY_CHARACTERS);
        rouge += Rouge.one(summary, whole.path("summary").asText());
    }
}
