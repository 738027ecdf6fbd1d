package io.branchline.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.benchmarks.office.score.ActCount;
import io.branchline.benchmarks.office.score.DialogueActs;
import io.branchline.benchmarks.office.score.Rouge;
import io.branchline.benchmarks.office.score.Segmentation;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.minutes.summary.Summariser;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** AMI meetings: action items by dialogue act, topics, abstracts. */
final class AmiEvaluation {
    private static final String SET = "minutes-en-ami";
    private static final int TOLERANCE = 5;
    private static final int SUMMARY_WORDS = 300;
    private final ActCount acts = new ActCount();
    private double pk;
    private double boundaries;
    private int segmented;
    private double rouge;
    private int abstracts;
    private final EvidenceCount evidence = new EvidenceCount();

    private AmiEvaluation() {}

    static List<Row> run(Sets sets) {
        AmiEvaluation evaluation = new AmiEvaluation();
        for (Path file : sets.files(SET, ".json.gz")) {
            JsonNode meeting = Sets.json(file);
            if (!meeting.path("turns").isEmpty()) {
                byte[] vtt = Sets.bytes(Sets.beside(file, ".json.gz", ".vtt.gz"));
                evaluation.meeting(meeting, TranscriptReader.read(vtt));
            }
        }
        return List.of(
                new Row(
                        "ami",
                        "action items, F1 by dialogue act (" + evaluation.acts + ")",
                        evaluation.acts.f1(),
                        ">= .30"),
                new Row("ami", "segmentation Pk", evaluation.pk / evaluation.segmented, "<= .31"),
                new Row(
                        "ami",
                        "boundary F1 within " + TOLERANCE,
                        evaluation.boundaries / evaluation.segmented,
                        ">= .50"),
                new Row("ami", "ROUGE-1 at 300 words", evaluation.rouge / evaluation.abstracts, ">= .37"),
                evaluation.evidence.row("ami"));
    }

    private void meeting(JsonNode meeting, Transcript transcript) {
        Minutes minutes = MinutesDrafter.draft(transcript, MeetingFacts.of(null, null));
        evidence.add(transcript, minutes);
        acts.add(new DialogueActs(meeting, transcript), minutes.actionItems());
        topics(meeting, transcript, minutes);
        StringBuilder reference = new StringBuilder();
        for (String part : List.of("abstract", "actions", "decisions", "problems")) {
            meeting.path("reference")
                    .path(part)
                    .forEach(
                            line -> reference.append(line.path("text").asText()).append(' '));
        }
        if (!meeting.path("reference").path("abstract").isEmpty()) {
            abstracts++;
            rouge += Rouge.one(Summariser.within(Speech.of(transcript), SUMMARY_WORDS), reference.toString());
        }
    }

    private void topics(JsonNode meeting, Transcript transcript, Minutes minutes) {
        List<Cue> cues = transcript.cues();
        BitSet reference = new BitSet();
        for (JsonNode topic : meeting.path("reference").path("topics")) {
            if (topic.path("depth").asInt() == 0) {
                long start = Math.round(topic.path("start").asDouble() * 1000) - 1;
                int first = 0;
                while (first < cues.size() && cues.get(first).startMs() < start) {
                    first++;
                }
                if (first > 0 && first < cues.size()) {
                    reference.set(first - 1);
                }
            }
        }
        if (!reference.isEmpty()) {
            segmented++;
            BitSet found = boundaries(minutes, cues);
            pk += Segmentation.pk(reference, found, cues.size());
            boundaries += Segmentation.boundaryF1(reference, found, TOLERANCE);
        }
    }

    /** The cues before which a chapter of ours begins, as boundaries after the cue before. */
    static BitSet boundaries(Minutes minutes, List<Cue> cues) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = cues.size() - 1; i >= 0; i--) {
            index.put(cues.get(i).id(), i);
        }
        BitSet found = new BitSet();
        for (Chapter chapter : minutes.chapters()) {
            int first = index.getOrDefault(chapter.cueIds().get(0), 0);
            if (first > 0) {
                found.set(first - 1);
            }
        }
        return found;
    }
}
