package io.branchline.office.engine.document.title;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a title into as few lines as hold it, whole words together and shaped as a trapezium or diamond, never as an
 * hourglass; clause 7.3.1.
 */
public final class TitleLines {
    /** Size 2 characters in a line of the type area: 156 mm at 22 pt. */
    private static final double WIDEST = 20;

    private static final int MOST_LINES = 5;

    private TitleLines() {}

    /** The title with line ends where it is to break. */
    public static String broken(String title) {
        double width = width(title);
        if (width <= WIDEST || title.contains("\n")) {
            return title;
        }
        int fewest = (int) Math.ceil(width / WIDEST);
        TitleBreaks breaks = TitleBreaks.of(title);
        for (int lines = fewest; lines <= Math.min(MOST_LINES, fewest + 2); lines++) {
            Search search = new Search(title, breaks, lines);
            search.from(0, new ArrayList<>(), 0);
            if (!search.best.isEmpty() && (search.bestCost < HOURGLASS || lines == fewest + 2)) {
                return joined(title, search.best);
            }
        }
        return title;
    }

    private static final double HOURGLASS = 60;

    private static String joined(String title, List<Integer> cuts) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int cut : cuts) {
            text.append(title, start, cut).append('\n');
            start = cut;
        }
        return text.append(title.substring(start)).toString().replace(" \n", "\n");
    }

    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    /** Tries every set of cuts at words; titles are short. */
    private static final class Search {
        private final String title;
        private final TitleBreaks breaks;
        private final int lines;
        private List<Integer> best = List.of();
        private double bestCost = Double.MAX_VALUE;

        Search(String title, TitleBreaks breaks, int lines) {
            this.title = title;
            this.breaks = breaks;
            this.lines = lines;
        }

        void from(int start, List<Integer> cuts, double cost) {
            if (cuts.size() == lines - 1) {
                finish(start, cuts, cost);
                return;
            }
            for (int cut = start + 1; cut < title.length(); cut++) {
                if (width(title.substring(start, cut)) > WIDEST) {
                    return;
                }
                double penalty = breaks.penalty(cut);
                if (cost + penalty < bestCost) {
                    cuts.add(cut);
                    from(cut, cuts, cost + penalty);
                    cuts.remove(cuts.size() - 1);
                }
            }
        }

        private void finish(int start, List<Integer> cuts, double cost) {
            if (width(title.substring(start)) > WIDEST) {
                return;
            }
            double total = cost + shape(cuts);
            if (total < bestCost) {
                bestCost = total;
                best = List.copyOf(cuts);
            }
        }

        /** Uneven lines cost a little, very short ones more, a waist most. */
        private double shape(List<Integer> cuts) {
            double[] widths = new double[lines];
            int start = 0;
            for (int i = 0; i < lines; i++) {
                int end = i < cuts.size() ? cuts.get(i) : title.length();
                widths[i] = width(title.substring(start, end).strip());
                start = end;
            }
            double mean = java.util.Arrays.stream(widths).average().orElse(0);
            double cost = 0;
            for (int i = 0; i < lines; i++) {
                cost += Math.abs(widths[i] - mean) * 0.5 + (widths[i] < 5 ? 10 : 0);
                if (i > 0 && i < lines - 1 && widths[i] < widths[i - 1] && widths[i] < widths[i + 1]) {
                    cost += HOURGLASS;
                }
            }
            return cost;
        }
    }
}
