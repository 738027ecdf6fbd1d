package io.branchline.benchmarks.office.wording;

import io.branchline.benchmarks.office.score.SparseFit;
import io.branchline.office.engine.minutes.wording.Move;
import io.branchline.office.engine.minutes.wording.Traits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    /** A trait of fewer meetings is chance. */
    private static final int FEWEST = 3;

    private static final double SMALLEST = 0.02;
    private static final double[] RECALLS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8};

    private WordingFit() {}

    /** A sentence: what is heard in it, and what it does. */
    private record Row(int meeting, Set<String> traits, Set<Move> moves) {}

    /** How a sentence was weighed, and whether it makes the move. */
    private record Weighed(double odds, boolean made) {}

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
        Map<String, Set<Integer>> meetings = new TreeMap<>();
        rows.forEach(row -> row.traits()
                .forEach(trait ->
                        meetings.computeIfAbsent(trait, any -> new HashSet<>()).add(row.meeting())));
        Map<String, Integer> places = new HashMap<>();
        places.put("constant", 0);
        meetings.forEach((trait, in) -> {
            if (in.size() >= FEWEST) {
                places.put(trait, places.size());
            }
        });
        int[][] traits = rows.stream().map(row -> places(row, places)).toArray(int[][]::new);
        Map<String, double[]> weights = new TreeMap<>();
        places.keySet().forEach(trait -> weights.put(trait, new double[Move.values().length]));
        for (Move move : Move.values()) {
            boolean[] made = new boolean[rows.size()];
            for (int i = 0; i < made.length; i++) {
                made[i] = rows.get(i).moves().contains(move);
            }
            double[] fitted = SparseFit.weights(traits, made, places.size(), RIDGE);
            weights.forEach((trait, row) -> row[move.ordinal()] = fitted[places.getOrDefault(trait, 0)]);
        }
        return weights;
    }

    private static int[] places(Row row, Map<String, Integer> places) {
        List<Integer> found = new ArrayList<>(List.of(0));
        row.traits().stream().filter(places::containsKey).map(places::get).forEach(found::add);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double weigh(Row row, Map<String, double[]> weights, Move move) {
        double odds = weights.getOrDefault("constant", new double[Move.values().length])[move.ordinal()];
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
        weighed.forEach((move, all) -> System.out.println(line(move, all)));
    }

    private static String line(Move move, List<Weighed> all) {
        List<Weighed> best = all.stream()
                .sorted(Comparator.comparingDouble(Weighed::odds).reversed())
                .toList();
        long wanted = all.stream().filter(Weighed::made).count();
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-9s %5d", move, wanted));
        int right = 0;
        int next = 0;
        for (int i = 0; i < best.size() && next < RECALLS.length; i++) {
            right += best.get(i).made() ? 1 : 0;
            while (next < RECALLS.length && right >= RECALLS[next] * wanted) {
                line.append(String.format(
                        Locale.ROOT,
                        "  %.1f: %.2f (%.1f)",
                        RECALLS[next],
                        right / (i + 1.0),
                        best.get(i).odds()));
                next++;
            }
        }
        return line.toString();
    }

    private static String file(Map<String, double[]> weights) {
        StringBuilder file = new StringBuilder();
        weights.forEach((trait, row) -> {
            boolean tells = trait.equals("constant");
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
