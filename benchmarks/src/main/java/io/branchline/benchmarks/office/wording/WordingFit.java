package io.branchline.benchmarks.office.wording;

import io.branchline.benchmarks.office.score.TraitTable;
import io.branchline.benchmarks.office.score.Weighed;
import io.branchline.office.engine.minutes.wording.Move;
import io.branchline.office.engine.minutes.wording.TraitModel;
import io.branchline.office.engine.minutes.wording.Traits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits the weights of {@link io.branchline.office.engine.minutes.wording.Wording} on the marked meetings of a language and prints
 * how well they tell meetings that they were not fitted on. Arguments: {@code en} or {@code zh}, and the file to write.
 */
public final class WordingFit {
    private static final int FOLDS = 10;
    private static final double RIDGE = 4;
    private static final double SMALLEST = 0.02;
    private static final double[] RECALLS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8};

    private WordingFit() {}

    /** A sentence: what is heard in it, and what it does. */
    private record Row(int meeting, Set<String> traits, Set<Move> moves) {}

    public static void main(String[] arguments) throws IOException {
        List<Row> rows = rows(MarkedMeeting.all(arguments[0]));
        crossValidate(rows);
        if (arguments.length > 1) {
            Files.writeString(Path.of(arguments[1]), file(fit(rows)), StandardCharsets.UTF_8);
        }
    }

    private static List<Row> rows(List<MarkedMeeting> meetings) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            MarkedMeeting meeting = meetings.get(i);
            Traits traits = new Traits(meeting.speech());
            for (int at = 0; at < meeting.speech().sentences().size(); at++) {
                rows.add(
                        new Row(i, new HashSet<>(traits.of(at)), meeting.moves().getOrDefault(at, Set.of())));
            }
        }
        return rows;
    }

    private static Map<String, double[]> fit(List<Row> rows) {
        TraitTable table = new TraitTable(
                rows.stream().map(Row::traits).toList(),
                rows.stream().map(Row::meeting).toList());
        Map<String, double[]> weights = new TreeMap<>();
        for (Move move : Move.values()) {
            boolean[] made = new boolean[rows.size()];
            for (int i = 0; i < made.length; i++) {
                made[i] = rows.get(i).moves().contains(move);
            }
            table.weights(made, RIDGE)
                    .forEach((trait, weight) -> weights.computeIfAbsent(trait, any -> new double[Move.values().length])[
                            move.ordinal()] = weight);
        }
        return weights;
    }

    private static double weigh(Row row, Map<String, double[]> weights, Move move) {
        double odds = weights.getOrDefault(TraitModel.CONSTANT, new double[Move.values().length])[move.ordinal()];
        for (String trait : row.traits()) {
            double[] weight = weights.get(trait);
            odds += weight == null ? 0 : weight[move.ordinal()];
        }
        return odds;
    }

    @SuppressWarnings("SystemOut") // a command line program
    private static void crossValidate(List<Row> rows) {
        Map<Move, List<Weighed>> weighed = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Map<String, double[]> weights = fit(
                    rows.stream().filter(row -> row.meeting() % FOLDS != left).toList());
            for (Move move : Move.values()) {
                rows.stream()
                        .filter(row -> row.meeting() % FOLDS == left)
                        .map(row -> new Weighed(
                                weigh(row, weights, move), row.moves().contains(move)))
                        .forEach(weighed.computeIfAbsent(move, any -> new ArrayList<>())::add);
            }
        }
        System.out.println(
                rows.size() + " sentences; precision and log odds by recall, tenths of the meetings left out");
        weighed.forEach((move, all) -> System.out.println(Weighed.line(move.name(), all, RECALLS)));
    }

    private static String file(Map<String, double[]> weights) {
        StringBuilder file = new StringBuilder();
        weights.forEach((trait, row) -> {
            boolean tells = trait.equals(TraitModel.CONSTANT);
            StringBuilder cells = new StringBuilder();
            for (double weight : row) {
                tells |= Math.abs(weight) >= SMALLEST;
                cells.append('\t').append(String.format(Locale.ROOT, "%.2f", weight));
            }
            if (tells) {
                file.append(trait).append(cells).append('\n');
            }
        });
        return file.toString();
    }
}
