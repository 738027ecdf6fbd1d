package io.branchline.nutrition.engine.menu.bound;

import io.branchline.nutrition.engine.menu.objective.MealKind;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * A dish at a place of a setting in a diner's programme.
 *
 * @param column how often it is served at its smallest portion; the next column at its largest
 * @param smallest portion in quarters of a serving
 * @param largest likewise
 */
record Cell(Setting setting, int place, int dish, int column, int smallest, int largest) {

    static List<Cell> of(MenuModel model, DinerProgram program) {
        List<Cell> cells = new ArrayList<>();
        for (MealKind kind : model.kinds) {
            for (Setting setting : kind.settings()) {
                for (int place = 0; place < setting.choices().length; place++) {
                    int[] choices = setting.choices()[place];
                    for (int choice = 0; choice < choices.length; choice++) {
                        int column = program.column(setting, place, choice);
                        if (column >= 0) {
                            int role = model.role(choices[choice]).ordinal();
                            int smallest = model.smallest[0][role];
                            cells.add(new Cell(
                                    setting, place, choices[choice], column, smallest, model.largest[0][role]));
                        }
                    }
                }
            }
        }
        return cells;
    }

    double count(DinerProgram program) {
        return program.lp.value(column) + program.lp.value(column + 1);
    }

    double quarters(DinerProgram program) {
        return program.lp.value(column) * smallest + program.lp.value(column + 1) * largest;
    }
}
