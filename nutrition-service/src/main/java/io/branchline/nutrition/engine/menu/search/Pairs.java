package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.board.Board;
import io.branchline.nutrition.engine.menu.board.Spread;
import java.util.SplittableRandom;

/** Exchanges between two tables. */
final class Pairs {
    /** No other meal was found. */
    static final int NONE = -1;

    private static final int TRIES = 12;

    private final Board board;
    private final SplittableRandom random;

    Pairs(Board board, SplittableRandom random) {
        this.board = board;
        this.random = random;
    }

    /** Another meal that is laid in the same way, or {@link #NONE}. */
    int partner(int meal, int[] among) {
        for (int i = 0; i < TRIES; i++) {
            int other = among[random.nextInt(among.length)];
            if (other != meal && board.at(other).isLaidLike(board.at(meal)) && !board.isWarmed(other)) {
                return other;
            }
        }
        return NONE;
    }

    /** Another meal that is not warmed up, or {@link #NONE}. */
    int any(int meal, int[] among) {
        int other = among[random.nextInt(among.length)];
        return other == meal || board.isWarmed(other) ? NONE : other;
    }

    /** A step more of something at one table and a step less of something at the other. */
    void transfer(Spread spread, Spread other, int place, int diner) {
        int there = random.nextInt(other.places());
        int first = spread.dish(place, diner);
        int second = other.dish(there, diner);
        if (first != Spread.NONE && second != Spread.NONE) {
            int step = random.nextInt(2) + 1;
            spread.serve(place, diner, first, board.bounded(diner, first, spread.quarters(place, diner) + step));
            other.serve(there, diner, second, board.bounded(diner, second, other.quarters(there, diner) - step));
        }
    }

    /** Exchanges what stands at one place of two tables that are laid in the same way. */
    void swap(Spread spread, Spread other, int place) {
        if (stands(spread, other, place) || stands(other, spread, place)) {
            return;
        }
        int dish = spread.shared(place);
        spread.share(place, other.shared(place));
        other.share(place, dish);
        for (int diner = 0; diner < board.model.diners(); diner++) {
            int eaten = spread.dish(place, diner);
            int amount = spread.quarters(place, diner);
            spread.serve(place, diner, other.dish(place, diner), other.quarters(place, diner));
            other.serve(place, diner, eaten, amount);
        }
    }

    /** Whether something that the other table has at the place stands at a further place of this one. */
    private boolean stands(Spread spread, Spread other, int place) {
        if (other.shared(place) == Spread.NONE) {
            return false;
        }
        for (int diner = 0; diner < board.model.diners(); diner++) {
            int dish = other.dish(place, diner);
            if (dish != Spread.NONE && spread.hasElsewhere(place, dish)) {
                return true;
            }
        }
        return spread.hasElsewhere(place, other.shared(place));
    }
}
