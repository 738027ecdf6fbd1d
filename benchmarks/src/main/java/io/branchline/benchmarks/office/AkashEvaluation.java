package io.branchline.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.benchmarks.office.score.ActionMatch;
import io.branchline.benchmarks.office.score.NoteCount;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Published notes of community calls: are their action items among ours, and with the same owner. The references of the series'
 * other calls tell how much of that is chance.
 */
final class AkashEvaluation {
    private static final String SET = "minutes-en-akash";
    private static final String END = ".json.gz";
    private final List<Call> calls = new ArrayList<>();
    private final EvidenceCount evidence = new EvidenceCount();

    /** A call: its series, what its published notes ask for, and what we found. */
    private record Call(String series, JsonNode references, List<ActionMatch> items) {}

    private AkashEvaluation() {}

    static List<Row> run(Sets sets) {
        AkashEvaluation evaluation = new AkashEvaluation();
        sets.files(SET, END).forEach(evaluation::read);
        return evaluation.rows();
    }

    private void read(Path file) {
        Transcript transcript = TranscriptReader.read(Sets.text(Sets.beside(file, END, ".txt.gz")));
        Minutes minutes = MinutesDrafter.draft(transcript, MeetingFacts.of(null, null));
        evidence.add(transcript, minutes);
        calls.add(new Call(
                file.getFileName().toString().split("__")[0],
                Sets.json(file).path("reference").path("actionItems"),
                minutes.actionItems().stream().map(ActionMatch::of).toList()));
    }

    private List<Row> rows() {
        NoteCount own = new NoteCount();
        NoteCount chance = new NoteCount();
        for (Call call : calls) {
            own.add(call.references, call.items);
            calls.stream()
                    .filter(other -> other != call && other.series.equals(call.series))
                    .forEach(other -> chance.add(other.references, call.items));
        }
        int items = calls.stream()
                .mapToInt(call -> Math.min(call.items.size(), 2 * call.references.size()))
                .sum();
        return List.of(
                new Row(
                        "akash",
                        "recall of actions, " + items + " items for " + own.references(),
                        own.recall(),
                        ">= .40"),
                new Row("akash", "owner right among the found", own.ownerRight(), ">= .85"),
                new Row("akash", "found by chance: notes of other calls of a series", chance.recall(), "-"),
                new Row("akash", "owner right among those", chance.ownerRight(), "-"),
                evidence.row("akash"));
    }
}
