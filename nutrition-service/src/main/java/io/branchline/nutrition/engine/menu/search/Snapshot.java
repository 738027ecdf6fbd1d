package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.menu.problem.Shape;

/** One table as it was before a move. */
final class Snapshot {
    private final Board board;
    private final int meal;
    private final Shape shape;
    private final Region region;
    private final int[] dishes;
    private final int[] portions;

    Snapshot(Board board, int meal) {
        this.board = board;
        this.meal = meal;
        shape = board.shapes[meal];
        region = board.regions[meal];
        dishes = board.dishes[meal].clone();
        portions = board.portions[meal].clone();
    }

    void restore() {
        board.shapes[meal] = shape;
        board.regions[meal] = region;
        for (int place = 0; place < Board.PLACES; place++) {
            board.set(meal, place, dishes[place], portions[place]);
        }
    }
}
