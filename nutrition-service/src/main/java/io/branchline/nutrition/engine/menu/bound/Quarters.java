package io.branchline.nutrition.engine.menu.bound;

import io.branchline.nutrition.engine.menu.objective.Setting.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rounds the portions of whole servings to quarters: of each dish, as a sum over its servings. */
final class Quarters {
    /** What is as near to a whole number as this is rounded together. */
    private static final double NEARLY = 0.05;

    private final DinerProgram program;
    private final List<Some> left = new ArrayList<>();
    private final List<Some> done = new ArrayList<>();

    private Quarters(DinerProgram program) {
        this.program = program;
    }

    private record Some(Cell cell, int count, int row) {}

    /** Whole portions, of a programme whose optimum has whole counts; where limits leave no way, the last are rounded by themselves. */
    static List<Pick> of(DinerProgram program, List<Cell> cells) {
        Quarters quarters = new Quarters(program);
        cells.forEach(quarters::fix);
        while (program.lp.solveAgain() && !quarters.left.isEmpty()) {
            quarters.round();
        }
        return quarters.picks();
    }

    private void fix(Cell cell) {
        int count = (int) Math.round(cell.count(program));
        if (count == 0) {
            program.lp.bounds(cell.column(), 0, 0);
            program.lp.bounds(cell.column() + 1, 0, 0);
            return;
        }
        int counted = program.lp.row(count, count);
        program.lp.entry(counted, cell.column(), 1);
        program.lp.entry(counted, cell.column() + 1, 1);
        int row = program.lp.row((double) count * cell.smallest(), (double) count * cell.largest());
        program.lp.entry(row, cell.column(), cell.smallest());
        program.lp.entry(row, cell.column() + 1, cell.largest());
        left.add(new Some(cell, count, row));
    }

    private void round() {
        Some nearest = left.get(0);
        for (Some some : left) {
            nearest = fraction(some) < fraction(nearest) ? some : nearest;
        }
        for (Some some : List.copyOf(left)) {
            if (some.equals(nearest) || fraction(some) < NEARLY) {
                double whole = Math.rint(some.cell().quarters(program));
                program.lp.rowBounds(some.row(), whole, whole);
                left.remove(some);
                done.add(some);
            }
        }
    }

    private double fraction(Some some) {
        double quarters = some.cell().quarters(program);
        return Math.abs(quarters - Math.rint(quarters));
    }

    private List<Pick> picks() {
        return Stream.concat(done.stream(), left.stream())
                .map(some -> new Pick(
                        some.cell().setting(), some.cell().place(), some.cell().dish(), some.count(), (int)
                                Math.rint(some.cell().quarters(program))))
                .toList();
    }
}
