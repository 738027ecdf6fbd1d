package io.branchline.benchmarks.office.calls;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.benchmarks.office.Sets;
import io.branchline.benchmarks.office.score.DialogueActs;
import io.branchline.benchmarks.office.score.TraitTable;
import io.branchline.benchmarks.office.score.Weighed;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.action.signal.ActionSignals;
import io.branchline.office.engine.minutes.action.signal.CallTraits;
import io.branchline.office.engine.minutes.owner.Absent;
import io.branchline.office.engine.minutes.owner.Owners;
import io.branchline.office.engine.minutes.owner.People;
import io.branchline.office.engine.minutes.wording.Move;
import io.branchline.office.engine.minutes.wording.TraitModel;
import io.branchline.office.engine.minutes.wording.Traits;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Fits the weights of {@link TraitModel} on marked calls and on the AMI meetings, whose reference names the dialogue acts of
 * actions, and prints how well they tell series that they were not fitted on. Arguments: the folder of the reference sets, and
 * the folder to write to.
 */
public final class CallFit {
    static final int FOLDS = 8;

    private static final double RIDGE = 10;
    private static final double SMALLEST = 0.05;
    private static final double[] RECALLS = {0.2, 0.3, 0.4, 0.5, 0.6, 0.7};

    private CallFit() {}

    /** A sentence: the set and the series of its meeting, the meeting, what is heard in it, and whether it hands something out. */
    private record Row(String set, String series, String meeting, Set<String> traits, boolean made) {}

    public static void main(String[] arguments) throws IOException {
        List<MarkedCall> calls = MarkedCall.all(new Sets(Path.of(arguments[0])));
        fit("action", actions(new Sets(Path.of(arguments[0])), calls), arguments);
        fit("decision", decisions(calls), arguments);
    }

    private static void fit(String move, Folds folds, String... arguments) throws IOException {
        crossValidate(move, folds);
        if (arguments.length > 1) {
            Path file = Path.of(arguments[1]).resolve(move + "-calls-en.tsv");
            Files.writeString(file, file(fit(folds.rows())), StandardCharsets.UTF_8);
        }
    }

    /** The calls with all their sentences, parted by series. */
    record Folds(List<Row> rows, List<String> series) {
        /** The part a series belongs to. */
        int of(String name) {
            return series.indexOf(name) % FOLDS;
        }

        /** The model fitted on all other parts. */
        TraitModel without(int fold) {
            return new TraitModel(
                    fit(rows.stream().filter(row -> of(row.series()) != fold).toList()));
        }
    }

    static Folds actions(Sets sets, List<MarkedCall> calls) {
        List<Row> rows = new ArrayList<>();
        for (MarkedCall call : calls) {
            rows.addAll(rows(
                    "calls",
                    call.series(),
                    call.name(),
                    call.speech(),
                    at -> call.isClear(at, Move.ACTION),
                    at -> call.isMarked(at, Move.ACTION)));
        }
        for (Path file : sets.files("minutes-en-ami", ".json.gz")) {
            amiMeeting(file).ifPresent(meeting -> rows.addAll(ami(file, meeting)));
        }
        return folds(rows);
    }

    /** What only may be a decision is left out. */
    static Folds decisions(List<MarkedCall> calls) {
        List<Row> rows = new ArrayList<>();
        for (MarkedCall call : calls) {
            Traits traits = new Traits(call.speech());
            for (int at = 0; at < call.speech().sentences().size(); at++) {
                boolean clear = call.isClear(at, Move.DECISION);
                if (clear || !call.isMarked(at, Move.DECISION)) {
                    rows.add(new Row("calls", call.series(), call.name(), new HashSet<>(traits.of(at)), clear));
                }
            }
        }
        return folds(rows);
    }

    private static Folds folds(List<Row> rows) {
        return new Folds(
                rows, List.copyOf(new TreeSet<>(rows.stream().map(Row::series).toList())));
    }

    /** A meeting of AMI with its reference. */
    record Ami(JsonNode reference, Transcript transcript) {}

    static Optional<Ami> amiMeeting(Path file) {
        JsonNode reference = Sets.json(file);
        return reference.path("turns").isEmpty()
                ? Optional.empty()
                : Optional.of(new Ami(
                        reference, TranscriptReader.read(Sets.bytes(Sets.beside(file, ".json.gz", ".vtt.gz")))));
    }

    /** The four meetings of a team. */
    static String amiSeries(Path file) {
        String name = file.getFileName().toString().replaceAll("\\..*", "");
        return name.substring(0, name.length() - 1);
    }

    private static List<Row> ami(Path file, Ami meeting) {
        Speech speech = Speech.of(meeting.transcript());
        DialogueActs acts = new DialogueActs(meeting.reference(), meeting.transcript());
        Set<String> wanted = acts.actions();
        IntPredicate action = at -> Evidence.of(speech, speech.sentences().get(at)).stream()
                .anyMatch(piece -> acts.in(piece).stream().anyMatch(wanted::contains));
        return rows("ami", amiSeries(file), file.getFileName().toString(), speech, action, action);
    }

    /** What only may be an action is left out. */
    private static List<Row> rows(
            String set, String series, String meeting, Speech speech, IntPredicate action, IntPredicate perhaps) {
        People people = new People(speech.transcript().speakers());
        Owners owners = new Owners(speech, people.and(Absent.names(speech, people)));
        CallTraits traits = new CallTraits(speech, new ActionSignals(speech, people), new Traits(speech));
        List<Row> rows = new ArrayList<>();
        for (Sentence sentence : speech.sentences()) {
            int at = sentence.index();
            if (action.test(at) || !perhaps.test(at)) {
                Set<String> heard = new HashSet<>(traits.of(sentence, owners.of(sentence)));
                rows.add(new Row(set, series, meeting, heard, action.test(at)));
            }
        }
        return rows;
    }

    private static Map<String, Double> fit(List<Row> rows) {
        boolean[] made = new boolean[rows.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = rows.get(i).made();
        }
        return new TraitTable(
                        rows.stream().map(Row::traits).toList(),
                        rows.stream().map(Row::meeting).toList())
                .weights(made, RIDGE);
    }

    @SuppressWarnings("SystemOut") // a command line program
    private static void crossValidate(String move, Folds folds) {
        Map<String, List<Weighed>> weighed = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            TraitModel model = folds.without(fold);
            folds.rows().stream()
                    .filter(row -> folds.of(row.series()) == left)
                    .forEach(row -> weighed.computeIfAbsent(row.set(), any -> new ArrayList<>())
                            .add(new Weighed(model.logOdds(row.traits()), row.made())));
        }
        System.out.println(move + ": " + folds.rows().size()
                + " sentences; precision and log odds by recall, eighths of the series left out");
        weighed.forEach((set, all) -> System.out.println(Weighed.line(set, all, RECALLS)));
    }

    private static String file(Map<String, Double> weights) {
        StringBuilder file = new StringBuilder();
        weights.forEach((trait, weight) -> {
            if (trait.equals(TraitModel.CONSTANT) || Math.abs(weight) >= SMALLEST) {
                file.append(trait)
                        .append(String.format(Locale.ROOT, "\t%.2f", weight))
                        .append('\n');
            }
        });
        return file.toString();
    }
}
