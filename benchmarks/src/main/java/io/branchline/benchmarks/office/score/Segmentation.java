package io.branchline.benchmarks.office.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Topic segmentation over units; a set bit is a boundary after that unit. */
public final class Segmentation {
    private Segmentation() {}

    /** Pk (Beeferman 1999), 0 is best; k is half the mean length of a reference segment. */
    public static double pk(BitSet reference, BitSet ours, int units) {
        int k = Math.max(2, (int) Math.rint(units / (2.0 * (reference.cardinality() + 1))));
        int wrong = 0;
        for (int i = 0; i < units - k; i++) {
            boolean a = reference.get(i, i + k).isEmpty();
            boolean b = ours.get(i, i + k).isEmpty();
            wrong += a != b ? 1 : 0;
        }
        return wrong / (double) Math.max(1, units - k);
    }

    /** F1 of boundaries matched one to one within a tolerance in units, 1 is best. */
    public static double boundaryF1(BitSet reference, BitSet ours, int tolerance) {
        List<Integer> free = new ArrayList<>(reference.stream().boxed().toList());
        int hits = 0;
        for (int h : ours.stream().toArray()) {
            List<Integer> near = free.stream()
                    .filter(r -> Math.abs(r - h) <= tolerance)
                    .sorted(Comparator.comparingInt(r -> Math.abs(r - h)))
                    .toList();
            if (!near.isEmpty()) {
                free.remove(near.get(0));
                hits++;
            }
        }
        double p = hits / (double) Math.max(1, ours.cardinality());
        double r = hits / (double) Math.max(1, reference.cardinality());
        return 2 * p * r / Math.max(p + r, 1e-9);
    }
}
