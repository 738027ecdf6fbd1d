package io.branchline.benchmarks.office.calls;

import io.branchline.benchmarks.office.Sets;
import io.branchline.benchmarks.office.score.ActCount;
import io.branchline.benchmarks.office.score.ActionMatch;
import io.branchline.benchmarks.office.score.DialogueActs;
import io.branchline.benchmarks.office.score.NoteCount;
import io.branchline.benchmarks.office.score.TimedCount;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.action.ActionFinder;
import io.branchline.office.engine.minutes.decision.DecisionFinder;
import io.branchline.office.engine.minutes.owner.People;
import io.branchline.office.engine.minutes.wording.CallDecisions;
import io.branchline.office.engine.minutes.wording.Move;
import io.branchline.office.engine.minutes.wording.TraitModel;
import io.branchline.office.engine.minutes.wording.Traits;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How good the actions of long English meetings are, each series by a model that was fitted without it: what readers say of
 * those found, the published notes of calls, and the dialogue acts of AMI. Argument: the folder of the reference sets.
 */
public final class CallEvaluation {
    private static final double[] CONFIDENCES = {0, 0.2, 0.3, 0.4, 0.5, 0.6};

    private final Sets sets;
    private final Map<Double, int[]> shown = new TreeMap<>();
    private final SettledCount settled = new SettledCount();
    private int tasks;
    private final NoteCount notes = new NoteCount();
    private final TimedCount timed = new TimedCount();
    private final ActCount acts = new ActCount();

    private CallEvaluation(Sets sets) {
        this.sets = sets;
    }

    @SuppressWarnings("SystemOut") // a command line program
    public static void main(String[] arguments) {
        CallEvaluation evaluation = new CallEvaluation(new Sets(Path.of(arguments[0])));
        List<MarkedCall> calls = MarkedCall.all(evaluation.sets);
        CallFit.Folds folds = CallFit.actions(evaluation.sets, calls);
        CallFit.Folds settled = CallFit.decisions(calls);
        List<TraitModel> handing = models(folds);
        List<TraitModel> settling = models(settled);
        for (MarkedCall call : calls) {
            evaluation.call(call, handing.get(folds.of(call.series())), settling.get(settled.of(call.series())));
        }
        for (Path file : evaluation.sets.files("minutes-en-ami", ".json.gz")) {
            evaluation.ami(file, handing.get(folds.of(CallFit.amiSeries(file))));
        }
        evaluation.lines().forEach(System.out::println);
    }

    /** For each part of the series a model that was fitted without it. */
    private static List<TraitModel> models(CallFit.Folds folds) {
        return IntStream.range(0, CallFit.FOLDS).mapToObj(folds::without).toList();
    }

    private static List<ActionItem> items(Speech speech, @Nullable LocalDate day, TraitModel model) {
        People people = new People(speech.transcript().speakers());
        return ActionFinder.find(speech, people, day, model);
    }

    private void call(MarkedCall call, TraitModel handing, TraitModel settling) {
        List<ActionItem> items = items(call.speech(), call.facts().date(), handing);
        tasks += call.tasks();
        for (double least : CONFIDENCES) {
            int[] counts = shown.computeIfAbsent(least, any -> new int[4]);
            Set<Integer> met = new HashSet<>();
            for (ActionItem item : items) {
                if (item.confidence() >= least) {
                    List<Integer> places = places(call.speech(), item);
                    counts[0]++;
                    counts[1] += places.stream().anyMatch(at -> call.isClear(at, Move.ACTION)) ? 1 : 0;
                    counts[2] += places.stream().anyMatch(at -> call.isMarked(at, Move.ACTION)) ? 1 : 0;
                    met.addAll(places);
                }
            }
            counts[3] += (int) met.stream().filter(call::isTask).count();
        }
        notes(call, items);
        List<MinutesItem> decisions = new CallDecisions(call.speech(), new Traits(call.speech()), settling)
                .with(DecisionFinder.find(call.speech()));
        settled.add(call, decisions);
        timed(call, items, decisions);
    }

    /** The sentences of which the evidence shows words. */
    private static List<Integer> places(Speech speech, ActionItem item) {
        return IntStream.range(0, speech.sentences().size())
                .filter(at -> {
                    Sentence sentence = speech.sentences().get(at);
                    return Evidence.of(speech, sentence).stream()
                            .anyMatch(piece -> item.evidence().stream()
                                    .anyMatch(other -> other.cueId().equals(piece.cueId())
                                            && other.quote().contains(piece.quote())));
                })
                .boxed()
                .toList();
    }

    private void notes(MarkedCall call, List<ActionItem> items) {
        Path file = sets.folder().resolve("minutes-en-akash").resolve(call.name() + ".json.gz");
        if (Files.exists(file)) {
            notes.add(
                    Sets.json(file).path("reference").path("actionItems"),
                    items.stream().map(ActionMatch::of).toList());
        }
    }

    private void timed(MarkedCall call, List<ActionItem> actions, List<MinutesItem> decisions) {
        Path file =
                sets.folder().resolve("minutes-en-ethacd").resolve(call.name()).resolve("reference.json.gz");
        if (Files.exists(file)) {
            timed.add(Sets.json(file).path("reference"), actions, decisions);
        }
    }

    private void ami(Path file, TraitModel model) {
        CallFit.amiMeeting(file)
                .ifPresent(meeting -> acts.add(
                        new DialogueActs(meeting.reference(), meeting.transcript()),
                        items(Speech.of(meeting.transcript()), null, model)));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Every series by a model that was fitted without it.");
        shown.forEach((least, counts) -> lines.add(String.format(
                Locale.ROOT,
                "  marked calls, confidence >= %.1f: %d actions, right %.2f, with borderline %.2f; tasks met %d of %d",
                least,
                counts[0],
                counts[1] / (double) counts[0],
                counts[2] / (double) counts[0],
                counts[3],
                tasks)));
        lines.addAll(settled.lines());
        lines.add(String.format(Locale.ROOT, "  ethacd: recall %.3f", timed.recall()));
        lines.add(String.format(
                Locale.ROOT, "  akash: recall %.3f, owner right %.3f", notes.recall(), notes.ownerRight()));
        lines.add(String.format(Locale.ROOT, "  ami: F1 %.3f (%s)", acts.f1(), acts));
        return lines;
    }
}
