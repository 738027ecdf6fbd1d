package io.branchline.office.engine.document.title;

import java.util.Arrays;
import java.util.List;

/** How far the lines of a title are from a trapezium or diamond. */
final class TitleShape {
    private TitleShape() {}

    /** Uneven lines cost a little, very short ones more, a waist most. */
    static double cost(String title, List<Integer> cuts) {
        int lines = cuts.size() + 1;
        double[] widths = new double[lines];
        int start = 0;
        for (int i = 0; i < lines; i++) {
            int end = i < cuts.size() ? cuts.get(i) : title.length();
            widths[i] = TitleLines.width(title.substring(start, end).strip());
            start = end;
        }
        double mean = Arrays.stream(widths).average().orElse(0);
        double cost = 0;
        for (int i = 0; i < lines; i++) {
            cost += Math.abs(widths[i] - mean) * 0.5 + (widths[i] < 5 ? 10 : 0);
            if (i > 0 && i < lines - 1 && widths[i] < widths[i - 1] && widths[i] < widths[i + 1]) {
                cost += TitleLines.HOURGLASS;
            }
        }
        return cost;
    }
}
