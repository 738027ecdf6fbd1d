package io.branchline.office.engine.document.compare;

import java.util.ArrayList;
import java.util.List;

/** The fewest changes that lead from one list of elements to another (longest common subsequence). */
public final class Differences {
    private Differences() {}

    /** One element: its role and its text. */
    public record Part(String role, String text) {}

    /** Differences in reading order; an element replaced by one of its role counts as changed. */
    public static List<Difference> between(List<Part> before, List<Part> after) {
        int[][] common = common(before, after);
        List<Difference> differences = new ArrayList<>();
        Gap gap = new Gap();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                gap.close(differences);
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                gap.remove(before.get(i++));
            } else {
                gap.add(after.get(j++));
            }
        }
        gap.close(differences);
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
}
