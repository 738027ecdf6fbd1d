package io.branchline.nutrition.engine.menu.bound;

import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting.Pick;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the fractional mean plan of a single diner into whole servings, then into whole quarters of a serving: what is nearly whole is
 * kept, the largest fraction is rounded, and the programme is solved again, until nothing is left to round. It keeps to choices that
 * lose little, and a little inside the limits.
 */
final class Dive {
    /** A choice that loses more points than this by itself is left out. */
    private static final double NEAR = 0.4;

    private static final double INSIDE_A_DAY = 0.012;
    private static final double INSIDE_ON_AVERAGE = 0.002;
    private static final int MOST_ROUNDS = 60;
    private static final double TINY = 1e-6;

    /** Fractions above this are rounded up together. */
    private static final double NEARLY = 0.7;

    private final DinerProgram program;
    private final List<Cell> cells;
    private final Map<Cell, Integer> rows = new HashMap<>();
    private final Map<Cell, Integer> atLeast = new HashMap<>();

    private Dive(MenuModel model, DinerProgram program) {
        this.program = program;
        cells = Cell.of(model, program);
    }

    /** Whole servings near the optimum of a solved programme; none when rounding found no way. */
    static List<Pick> of(MenuModel model, DinerProgram solved) {
        try (DinerProgram near =
                new DinerProgram(model, 0, (setting, place, choice) -> solved.loss(setting, place, choice) <= NEAR)) {
            near.drawIn(INSIDE_A_DAY, INSIDE_ON_AVERAGE);
            return near.solve() ? new Dive(model, near).down() : List.of();
        }
    }

    private List<Pick> down() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (!raise()) {
                return Quarters.of(program, cells);
            }
            if (!program.lp.solveAgain()) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Asks for whole servings; false when all are whole. */
    private boolean raise() {
        Cell best = null;
        double most = TINY;
        for (Cell cell : cells) {
            double count = cell.count(program);
            double whole = Math.floor(count + TINY);
            double part = count - whole;
            require(cell, (int) whole + (part > NEARLY ? 1 : 0));
            if (part > most) {
                most = part;
                best = cell;
            }
        }
        if (best == null) {
            return false;
        }
        require(best, (int) Math.floor(best.count(program) + TINY) + 1);
        return true;
    }

    private void require(Cell cell, int count) {
        if (atLeast.getOrDefault(cell, 0) >= count) {
            return;
        }
        atLeast.put(cell, count);
        int row = rows.computeIfAbsent(cell, one -> {
            int added = program.lp.row(0, LinearProgram.INFINITY);
            program.lp.entry(added, one.column(), 1);
            program.lp.entry(added, one.column() + 1, 1);
            return added;
        });
        program.lp.rowBounds(row, count, LinearProgram.INFINITY);
    }
}
