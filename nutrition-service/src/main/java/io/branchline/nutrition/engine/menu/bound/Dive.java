package io.branchline.nutrition.engine.menu.bound;

import io.branchline.nutrition.engine.menu.objective.MealKind;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting;
import io.branchline.nutrition.engine.menu.objective.Setting.Pick;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the fractional mean plan into whole servings: what is nearly whole is kept, the largest fraction is rounded up, and the
 * programme is solved again, until nothing is left to round.
 */
final class Dive {
    private static final int MOST_ROUNDS = 60;
    private static final double TINY = 1e-6;

    /** Fractions above this are rounded up together. */
    private static final double NEARLY = 0.7;

    private final DinerProgram program;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Map<Integer, Integer> atLeast = new HashMap<>();

    private Dive(MenuModel model, DinerProgram program) {
        this.program = program;
        for (MealKind kind : model.kinds) {
            for (Setting setting : kind.settings()) {
                for (int place = 0; place < setting.choices().length; place++) {
                    for (int choice = 0; choice < setting.choices()[place].length; choice++) {
                        int column = program.column(setting, place, choice);
                        if (column >= 0) {
                            cells.add(new Cell(setting, place, setting.choices()[place][choice], column));
                        }
                    }
                }
            }
        }
    }

    private record Cell(Setting setting, int place, int dish, int column) {}

    /** Whole servings of a solved programme; none when rounding found no way. */
    static List<Pick> of(MenuModel model, DinerProgram program) {
        return new Dive(model, program).down(model);
    }

    private List<Pick> down(MenuModel model) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Cell last = raise();
            if (last == null) {
                return picks(model);
            }
            if (!program.solve()) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Asks for whole servings; the cell that was rounded up the furthest, or null when all are whole. */
    private @Nullable Cell raise() {
        Cell best = null;
        double most = TINY;
        double[] counts = cells.stream().mapToDouble(this::count).toArray();
        int wanted = 0;
        for (int i = 0; i < counts.length; i++) {
            Cell cell = cells.get(i);
            double count = counts[i];
            double whole = Math.floor(count + TINY);
            double part = count - whole;
            if (whole >= 1) {
                require(cell, (int) whole);
            }
            if (part > NEARLY) {
                require(cell, (int) whole + 1);
            }
            if (part > most) {
                most = part;
                best = cell;
                wanted = (int) whole + 1;
            }
        }
        if (best != null) {
            require(best, wanted);
        }
        return best;
    }

    private void require(Cell cell, int count) {
        if (atLeast.getOrDefault(cell.column(), 0) >= count) {
            return;
        }
        atLeast.put(cell.column(), count);
        int row = rows.computeIfAbsent(cell.column(), column -> {
            int added = program.lp.row(0, LinearProgram.INFINITY);
            program.lp.entry(added, column, 1);
            program.lp.entry(added, column + 1, 1);
            return added;
        });
        program.lp.rowBounds(row, count, LinearProgram.INFINITY);
    }

    private double count(Cell cell) {
        return program.lp.value(cell.column()) + program.lp.value(cell.column() + 1);
    }

    private List<Pick> picks(MenuModel model) {
        List<Pick> picks = new ArrayList<>();
        for (Cell cell : cells) {
            int count = (int) Math.round(count(cell));
            if (count > 0) {
                int role = model.role(cell.dish()).ordinal();
                double sum = program.lp.value(cell.column()) * model.smallest[0][role]
                        + program.lp.value(cell.column() + 1) * model.largest[0][role];
                picks.add(new Pick(cell.setting(), cell.place(), cell.dish(), count, sum / count / 4));
            }
        }
        return picks;
    }
}
