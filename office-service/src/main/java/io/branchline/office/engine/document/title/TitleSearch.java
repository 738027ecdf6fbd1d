package io.branchline.office.engine.document.title;

import java.util.List;

/** Tries every set of cuts at words; titles are short. */
final class TitleSearch {
    private final String title;
    private final TitleBreaks breaks;
    private final int lines;
    private List<Integer> best = List.of();
    private double bestCost = Double.MAX_VALUE;

    TitleSearch(String title, TitleBreaks breaks, int lines) {
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
            if (TitleLines.width(title.substring(start, cut)) > TitleLines.WIDEST) {
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
        if (TitleLines.width(title.substring(start)) > TitleLines.WIDEST) {
            return;
        }
        double total = cost + TitleShape.cost(title, cuts);
        if (total < bestCost) {
            bestCost = total;
            best = List.copyOf(cuts);
        }
    }

    boolean found() {
        return !best.isEmpty();
    }

    List<Integer> best() {
        return best;
    }

    double cost() {
        return bestCost;
    }
}
