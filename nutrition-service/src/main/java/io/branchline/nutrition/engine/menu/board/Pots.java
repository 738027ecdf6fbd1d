package io.branchline.nutrition.engine.menu.board;

/** Dishes that are cooked for a table in a trial (1), or are not any more (-1). */
final class Pots {
    private final Board board;
    private final int[] dishes;
    private final int[] days;
    private final int[] ones;
    private int size;

    Pots(Board board) {
        this.board = board;
        int most = 4 * Spread.PLACES * board.plates.length;
        dishes = new int[most];
        days = new int[most];
        ones = new int[most];
    }

    void clear() {
        size = 0;
    }

    /** Compares one place of a table before and after; what is warmed up was cooked before. Returns the points of work. */
    double read(Spread before, Spread after, int place) {
        return board.isWarmed(after.meal()) ? 0 : add(before, after, place, -1) + add(after, before, place, 1);
    }

    private double add(Spread has, Spread lacks, int place, int one) {
        double work = 0;
        for (int diner = 0; diner < board.plates.length; diner++) {
            int dish = has.dish(place, diner);
            if (dish != Spread.NONE && !lacks.has(place, dish) && has.isFirst(place, diner)) {
                dishes[size] = dish;
                days[size] = board.day(has.meal());
                ones[size] = one;
                size++;
                work += one * board.model.work[dish];
            }
        }
        return work;
    }

    /** Counts them among the repeats, or takes that back. */
    void count(int sign) {
        for (int i = 0; i < size; i++) {
            board.repeats.count(dishes[i], days[i], sign * ones[i]);
        }
    }
}
