package io.branchline.benchmarks.office.score;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How a sentence was weighed, and whether it is what was looked for. */
public record Weighed(double odds, boolean wanted) {
    /** Precision and log odds at each recall, in ascending order, in one line. */
    public static String line(String name, List<Weighed> all, double... recalls) {
        List<Weighed> best = all.stream()
                .sorted(Comparator.comparingDouble(Weighed::odds).reversed())
                .toList();
        long wanted = all.stream().filter(Weighed::wanted).count();
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-9s %5d", name, wanted));
        int right = 0;
        int next = 0;
        for (int i = 0; i < best.size() && next < recalls.length; i++) {
            right += best.get(i).wanted() ? 1 : 0;
            while (next < recalls.length && right >= recalls[next] * wanted) {
                line.append(String.format(
                        Locale.ROOT,
                        "  %.1f: %.2f (%.1f)",
                        recalls[next],
                        right / (i + 1.0),
                        best.get(i).odds()));
                next++;
            }
        }
        return line.toString();
    }
}
