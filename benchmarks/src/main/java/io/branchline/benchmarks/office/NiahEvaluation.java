package io.branchline.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.office.engine.ask.Answer;
import io.branchline.office.engine.ask.MeetingQuestions;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Statements planted in long transcripts: questions about them, and planted decisions and actions in the minutes. */
final class NiahEvaluation {
    private final Map<String, int[]> counts = new TreeMap<>();
    private final EvidenceCount evidence = new EvidenceCount();

    private NiahEvaluation() {}

    static List<Row> run(Sets sets) {
        NiahEvaluation evaluation = new NiahEvaluation();
        for (Path file : sets.files("niah", ".json.gz")) {
            byte[] vtt = Sets.bytes(Sets.beside(file, ".json.gz", ".vtt.gz"));
            evaluation.meeting(Sets.json(file), TranscriptReader.read(vtt));
        }
        List<Row> rows = new ArrayList<>();
        evaluation.counts.forEach((what, count) -> rows.add(new Row(
                "niah", what + " (" + count[0] + " of " + count[1] + ")", count[0] / (double) count[1], "1.00")));
        rows.add(evaluation.evidence.row("niah"));
        return rows;
    }

    private void meeting(JsonNode set, Transcript transcript) {
        Minutes minutes = MinutesDrafter.draft(transcript, MeetingFacts.of(null, null));
        evidence.add(transcript, minutes);
        MeetingQuestions meeting = new MeetingQuestions(Speech.of(transcript));
        for (JsonNode question : set.path("questions")) {
            String type = question.path("type").asText();
            if (type.equals("single-action") || type.equals("single-decision")) {
                count("in the minutes: " + type, isIn(minutes, type, question));
            }
            count(
                    "asked: " + type,
                    isRight(meeting.ask(question.path("question").asText()), question));
            if (question.has("paraphrase")) {
                count(
                        "paraphrased: " + type,
                        isRight(meeting.ask(question.path("paraphrase").asText()), question));
            }
        }
    }

    private void count(String what, boolean right) {
        int[] count = counts.computeIfAbsent(what, any -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    private static boolean isRight(Answer answer, JsonNode question) {
        if (question.path("answer").isNull()) {
            return !answer.answered();
        }
        boolean right = answer.answered();
        for (JsonNode wanted : question.path("answer")) {
            right &= answer.answer().contains(wanted.asText());
        }
        for (JsonNode wrong : question.path("wrong")) {
            right &= !answer.answer().matches("(?s).*" + wrong.asText() + "(?!\\d).*");
        }
        return right;
    }

    private static boolean isIn(Minutes minutes, String type, JsonNode question) {
        String cue = question.path("evidenceCue").asText();
        String owner = question.path("answer").path(0).asText();
        if (type.equals("single-action")) {
            return minutes.actionItems().stream()
                    .anyMatch(item -> at(item, cue) && owner.equals(item.owner()) && item.dueText() != null);
        }
        return minutes.decisions().stream()
                .anyMatch(item ->
                        item.evidence().stream().anyMatch(piece -> piece.cueId().equals(cue)));
    }

    private static boolean at(ActionItem item, String cue) {
        return item.evidence().stream().anyMatch(piece -> piece.cueId().equals(cue));
    }
}
