package io.branchline.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.benchmarks.office.score.Rouge;
import io.branchline.office.engine.minutes.summary.Summariser;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** QMSum: the answer to "summarise the meeting". */
final class QmsumEvaluation {
    private static final String SET = "qmsum-train";
    private static final int SUMMARY_WORDS = 100;

    private QmsumEvaluation() {}

    static List<Row> run(Sets sets) {
        double rouge = 0;
        int queries = 0;
        for (Path file : sets.files(SET, ".json.gz")) {
            JsonNode meeting = Sets.json(file);
            String summary = Summariser.within(Speech.of(transcript(meeting)), SUMMARY_WORDS);
            for (JsonNode query : meeting.path("general_query_list")) {
                queries++;
                rouge += Rouge.one(summary, query.path("answer").asText());
            }
        }
        return List.of(new Row("qmsum", "ROUGE-1 at 100 words", rouge / Math.max(1, queries), ">= .275"));
    }

    private static Transcript transcript(JsonNode meeting) {
        List<Cue> cues = new ArrayList<>();
        for (JsonNode turn : meeting.path("meeting_transcripts")) {
            String text = turn.path("content")
                    .asText()
                    .replaceAll("\\{\\w+}", " ")
                    .replaceAll("\\s+([.,?!;:'])", "$1")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!text.isEmpty()) {
                String id = String.valueOf(cues.size() + 1);
                cues.add(new Cue(
                        id, Cue.NO_TIME, Cue.NO_TIME, turn.path("speaker").asText(), text));
            }
        }
        return new Transcript(TranscriptFormat.NAMED_LINES, cues, List.of());
    }
}
