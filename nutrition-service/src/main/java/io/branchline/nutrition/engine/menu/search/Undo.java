package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.objective.Setting;
import org.jspecify.annotations.Nullable;

/** One table as it was before a move; made once and used again. */
final class Undo {
    private final Board board;
    private final int[] shared = new int[Board.PLACES];
    private final int[][] eaten;
    private final int[][] quarters;
    private final double[] averages;
    private int meal;
    private @Nullable Setting setting;

    Undo(Board board) {
        this.board = board;
        int diners = board.plates.length;
        averages = new double[diners];
        eaten = new int[Board.PLACES][diners];
        quarters = new int[Board.PLACES][diners];
    }

    Undo take(int taken) {
        meal = taken;
        setting = board.settings[meal];
        for (int diner = 0; diner < averages.length; diner++) {
            averages[diner] = board.plates[diner].average();
        }
        for (int place = 0; place < Board.PLACES; place++) {
            shared[place] = board.shared[meal][place];
            System.arraycopy(board.eaten[meal][place], 0, eaten[place], 0, eaten[place].length);
            System.arraycopy(board.quarters[meal][place], 0, quarters[place], 0, quarters[place].length);
        }
        return this;
    }

    void restore() {
        board.settings[meal] = setting;
        for (int place = 0; place < Board.PLACES; place++) {
            board.shared[meal][place] = shared[place];
            for (int diner = 0; diner < eaten[place].length; diner++) {
                board.serve(meal, place, diner, eaten[place][diner], quarters[place][diner]);
            }
        }
        for (int diner = 0; diner < averages.length; diner++) {
            board.plates[diner].recall(averages[diner]);
        }
    }
}
