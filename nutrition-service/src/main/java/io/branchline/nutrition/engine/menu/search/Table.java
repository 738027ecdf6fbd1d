package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.menu.problem.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Lays and changes single tables of the board with dishes that fit together. */
final class Table {
    private static final int TRIES = 12;

    private final Board board;
    private final SplittableRandom random;
    private final List<List<Setting>> settings = new ArrayList<>();

    Table(Board board, SplittableRandom random) {
        this.board = board;
        this.random = random;
        for (int meal = 0; meal < board.problem.meals(); meal++) {
            settings.add(possible(meal));
        }
    }

    /** A shape in the style of a kitchen. */
    private record Setting(Shape shape, Region region) {}

    /** A slot for which no shape can be filled with the dishes that are allowed. */
    Optional<Integer> unservable() {
        for (int meal = 0; meal < settings.size(); meal++) {
            if (settings.get(meal).isEmpty()) {
                return Optional.of(meal);
            }
        }
        return Optional.empty();
    }

    /** Clears the table and lays another. */
    void lay(int meal) {
        List<Setting> options = settings.get(meal);
        Setting setting = options.get(random.nextInt(options.size()));
        board.shapes[meal] = setting.shape();
        board.regions[meal] = setting.region();
        for (int place = 0; place < Board.PLACES; place++) {
            boolean exists = place < setting.shape().places().size();
            boolean wanted = exists && (!setting.shape().places().get(place).optional() || random.nextBoolean());
            board.set(meal, place, Board.NONE, 0);
            if (wanted) {
                fill(meal, place);
            }
        }
    }

    /** Another dish at one place, or none where the place may stay empty. */
    void exchange(int meal, int place) {
        Shape.Place rules = board.shapes[meal].places().get(place);
        if (rules.optional() && board.dishes[meal][place] != Board.NONE && random.nextInt(4) == 0) {
            board.set(meal, place, Board.NONE, 0);
        } else {
            fill(meal, place);
        }
    }

    /** A quarter or half serving more or less. */
    void resize(int meal, int place) {
        int dish = board.dishes[meal][place];
        if (dish != Board.NONE) {
            int step = (random.nextInt(2) + 1) * (random.nextBoolean() ? 1 : -1);
            board.set(meal, place, dish, bounded(dish, board.portions[meal][place] + step));
        }
    }

    private void fill(int meal, int place) {
        int[] choices = board.pool.choices(board.shapes[meal], board.regions[meal], place);
        for (int i = 0; i < TRIES && choices.length > 0; i++) {
            int dish = choices[random.nextInt(choices.length)];
            if (board.pool.minutes[dish] <= board.problem.minutes().get(meal) && !stands(meal, dish)) {
                int quarters = board.dishes[meal][place] == Board.NONE ? 4 : board.portions[meal][place];
                board.set(meal, place, dish, bounded(dish, quarters));
                return;
            }
        }
    }

    private boolean stands(int meal, int dish) {
        for (int other : board.dishes[meal]) {
            if (other == dish) {
                return true;
            }
        }
        return false;
    }

    private int bounded(int dish, int quarters) {
        var role = board.pool.dishes.get(dish).dish().role();
        int low = (int) Math.round(role.smallestPortion() / Board.STEP);
        int high = (int) Math.round(role.largestPortion() / Board.STEP);
        return Math.max(low, Math.min(high, quarters));
    }

    private List<Setting> possible(int meal) {
        List<Setting> possible = new ArrayList<>();
        for (Shape shape : Shape.of(board.problem.slot(meal))) {
            for (Region region : board.problem.regions()) {
                if (board.pool.canServe(shape, region, board.problem.minutes().get(meal))) {
                    possible.add(new Setting(shape, region));
                }
            }
        }
        return possible;
    }
}
