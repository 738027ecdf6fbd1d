package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.objective.MenuModel;
import java.util.Objects;
import java.util.SplittableRandom;

/** Exchanges between two tables of the board. */
final class Pairs {
    private static final int TRIES = 12;

    private final Board board;
    private final MenuModel model;
    private final SplittableRandom random;

    Pairs(Board board, SplittableRandom random) {
        this.board = board;
        this.model = board.model;
        this.random = random;
    }

    /** Another meal that is laid in the same way, or {@link Board#NONE}. */
    int partner(int meal, int[] among) {
        for (int i = 0; i < TRIES; i++) {
            int other = among[random.nextInt(among.length)];
            if (other != meal && board.settings[other] == board.settings[meal] && !board.warmed[other]) {
                return other;
            }
        }
        return Board.NONE;
    }

    /** Another meal that is not warmed up, or {@link Board#NONE}. */
    int any(int meal, int[] among) {
        int other = among[random.nextInt(among.length)];
        return other == meal || board.warmed[other] ? Board.NONE : other;
    }

    /** A step more of something at one table and a step less of something at the other. */
    void transfer(int meal, int other, int place, int diner) {
        int there = random.nextInt(Objects.requireNonNull(board.settings[other]).choices().length);
        int first = board.eaten[meal][place][diner];
        int second = board.eaten[other][there][diner];
        if (first != Board.NONE && second != Board.NONE) {
            int step = random.nextInt(2) + 1;
            board.serve(
                    meal, place, diner, first, board.bounded(diner, first, board.quarters[meal][place][diner] + step));
            board.serve(
                    other,
                    there,
                    diner,
                    second,
                    board.bounded(diner, second, board.quarters[other][there][diner] - step));
        }
    }

    /** Exchanges what stands at one place of two tables that are laid in the same way. */
    void swap(int meal, int other, int place) {
        if (stands(meal, place, other) || stands(other, place, meal)) {
            return;
        }
        int dish = board.shared[meal][place];
        board.shared[meal][place] = board.shared[other][place];
        board.shared[other][place] = dish;
        for (int diner = 0; diner < model.diners(); diner++) {
            int eaten = board.eaten[meal][place][diner];
            int amount = board.quarters[meal][place][diner];
            board.serve(meal, place, diner, board.eaten[other][place][diner], board.quarters[other][place][diner]);
            board.serve(other, place, diner, eaten, amount);
        }
    }

    /** Whether something that another meal has at the place stands at a further place of this one. */
    private boolean stands(int meal, int place, int other) {
        if (board.shared[other][place] == Board.NONE) {
            return false;
        }
        for (int seat : board.eaten[other][place]) {
            if (seat != Board.NONE && board.hasElsewhere(meal, place, seat)) {
                return true;
            }
        }
        return board.hasElsewhere(meal, place, board.shared[other][place]);
    }
}
