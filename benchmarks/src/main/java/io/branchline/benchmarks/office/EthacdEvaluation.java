package io.branchline.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.benchmarks.office.score.ActionMatch;
import io.branchline.benchmarks.office.score.LogisticFit;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.decision.DecisionFinder;
import io.branchline.office.engine.minutes.decision.DecisionModel;
import io.branchline.office.engine.minutes.decision.DecisionSignals;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Developer calls on Zoom: decisions and actions with the time at which they were made. */
final class EthacdEvaluation {
    private static final String SET = "minutes-en-ethacd";
    private static final double NEAR_SECONDS = 120;
    private static final double PART = 0.3;
    private static final double RIDGE = 100;

    private EthacdEvaluation() {}

    private record Wanted(String text, double second) {}

    private record Call(String series, Speech speech, Minutes minutes, List<Wanted> wanted) {}

    private record Count(int items, int found, int references) {
        Count plus(Count other) {
            return new Count(items + other.items, found + other.found, references + other.references);
        }

        Row row(String how, String bar) {
            String measure = "recall of decisions and actions" + how + ", " + items + " for " + references;
            return new Row("ethacd", measure, found / (double) references, bar);
        }
    }

    static List<Row> run(Sets sets) {
        List<Call> calls = calls(sets);
        EvidenceCount evidence = new EvidenceCount();
        calls.forEach(call -> evidence.add(call.speech().transcript(), call.minutes()));
        Count all = calls.stream()
                .map(call -> count(call, call.minutes().decisions()))
                .reduce(new Count(0, 0, 0), Count::plus);
        return List.of(
                all.row("", ">= .40"), crossValidated(calls).row(", series left out", ""), evidence.row("ethacd"));
    }

    /** Prints the weights of the decision model as they ship. */
    @SuppressWarnings("SystemOut") // a command line program
    static void fit(Sets sets) {
        double[] weights = weights(calls(sets), "");
        for (int i = 0; i < weights.length; i++) {
            System.out.println(String.format(Locale.ROOT, "%s,%.2f", DecisionSignals.NAMES.get(i), weights[i]));
        }
    }

    private static List<Call> calls(Sets sets) {
        List<Call> calls = new ArrayList<>();
        for (Path file : sets.files(SET, "reference.json.gz")) {
            JsonNode call = Sets.json(file);
            Transcript transcript = TranscriptReader.read(Sets.bytes(file.resolveSibling("transcript.vtt.gz")));
            String id = call.path("id").asText();
            LocalDate day = LocalDate.parse(id.replaceAll(".*__(\\d{4}-\\d\\d-\\d\\d)_.*", "$1"));
            Minutes minutes = MinutesDrafter.draft(transcript, MeetingFacts.of(null, day));
            List<Wanted> wanted = new ArrayList<>();
            call.path("reference").path("action_items").forEach(item -> wanted.add(wanted(item, "action")));
            call.path("reference").path("decisions").forEach(item -> wanted.add(wanted(item, "decision")));
            calls.add(new Call(id.replaceAll("__.*", ""), Speech.of(transcript), minutes, wanted));
        }
        return calls;
    }

    private static Wanted wanted(JsonNode item, String field) {
        return new Wanted(
                item.path(field).asText(),
                ActionMatch.seconds(item.path("timestamp").asText()));
    }

    private static Count crossValidated(List<Call> calls) {
        Set<String> series = new LinkedHashSet<>();
        calls.forEach(call -> series.add(call.series()));
        Count all = new Count(0, 0, 0);
        for (String left : series) {
            DecisionModel model = new DecisionModel(weights(calls, left));
            for (Call call : calls) {
                if (call.series().equals(left)) {
                    all = all.plus(count(call, DecisionFinder.find(call.speech(), model)));
                }
            }
        }
        return all;
    }

    private static Count count(Call call, List<MinutesItem> decisions) {
        List<ActionMatch> ours = Stream.concat(
                        call.minutes().actionItems().stream().map(ActionMatch::of),
                        decisions.stream().map(ActionMatch::of))
                .sorted(Comparator.comparingDouble(ActionMatch::confidence).reversed())
                .limit(2L * call.wanted().size())
                .toList();
        long found = call.wanted().stream()
                .filter(wanted -> ours.stream().anyMatch(item -> finds(item, wanted)))
                .count();
        return new Count(ours.size(), (int) found, call.wanted().size());
    }

    private static boolean finds(ActionMatch item, Wanted wanted) {
        return Math.abs(item.second() - wanted.second()) <= NEAR_SECONDS && item.holds(wanted.text(), PART);
    }

    /** Fitted on every series but one: the passages that would find a reference. */
    private static double[] weights(List<Call> calls, String left) {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> finding = new ArrayList<>();
        for (Call call : calls) {
            if (!call.series().equals(left)) {
                DecisionSignals signals = new DecisionSignals(call.speech());
                for (int i = 0; i < call.speech().sentences().size(); i++) {
                    ActionMatch passage = ActionMatch.of(
                            MinutesItem.of("decision", "", DecisionFinder.evidence(call.speech(), i), 0));
                    rows.add(signals.of(i));
                    finding.add(call.wanted().stream().anyMatch(wanted -> finds(passage, wanted)));
                }
            }
        }
        return LogisticFit.weights(rows, finding, RIDGE);
    }
}
