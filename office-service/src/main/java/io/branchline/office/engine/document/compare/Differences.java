package io.branchline.office.engine.document.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fewest changes that lead from one list of elements to another (longest common subsequence). */
public final class Differences {
    private Differences() {}

    /** One element: its role and its text. */
    public record Part(String role, String text) {}

    /** What happened to an element. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One difference; {@code before} is absent when added, {@code after} when removed. */
    public record Difference(
            Change change,
            String role,
            @Nullable String before,
            @Nullable String after) {}

    /** Differences in reading order; an element replaced by one of its role counts as changed. */
    public static List<Difference> between(List<Part> before, List<Part> after) {
        int[][] common = common(before, after);
        List<Difference> differences = new ArrayList<>();
        List<Part> removed = new ArrayList<>();
        List<Part> added = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                flush(removed, added, differences);
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                removed.add(before.get(i++));
            } else {
                added.add(after.get(j++));
            }
        }
        flush(removed, added, differences);
        return differences;
    }

    private static int[][] common(List<Part> before, List<Part> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void flush(List<Part> removed, List<Part> added, List<Difference> differences) {
        for (Part old : removed) {
            Part match = added.stream()
                    .filter(part -> part.role().equals(old.role()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                differences.add(new Difference(Change.REMOVED, old.role(), old.text(), null));
            } else {
                added.remove(match);
                differences.add(new Difference(Change.CHANGED, old.role(), old.text(), match.text()));
            }
        }
        added.forEach(part -> differences.add(new Difference(Change.ADDED, part.role(), null, part.text())));
        removed.clear();
        added.clear();
    }
}
