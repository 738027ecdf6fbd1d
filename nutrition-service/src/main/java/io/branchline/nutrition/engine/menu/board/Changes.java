package io.branchline.nutrition.engine.menu.board;

/** Servings that come to one diner in a trial, or go when negative: of one table, then of another. */
final class Changes {
    private static final double NOTHING = 1e-12;

    int[] dishes = new int[16];
    double[] servings = new double[16];
    int size;

    /** Where those of the second table begin. */
    int split;

    void clear() {
        size = 0;
        split = 0;
    }

    /** What is added from here on is of the second table. */
    void split() {
        split = size;
    }

    void add(int dish, double some) {
        dishes[size] = dish;
        servings[size] = some;
        size++;
    }

    /** Whether nothing more or less of any dish is eaten in all, as when two tables exchange dishes. */
    boolean isEven() {
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (int j = 0; j < size; j++) {
                sum += dishes[j] == dishes[i] ? servings[j] : 0;
            }
            if (Math.abs(sum) > NOTHING) {
                return false;
            }
        }
        return true;
    }
}
