package io.branchline.nutrition.engine.menu.board;

import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Prices;

/** How often each dish is cooked on each day, and what too much of it costs. */
final class Repeats {
    private final MenuModel model;
    private final int[][] uses;
    private final int[] total;
    private double price;

    Repeats(MenuModel model) {
        this.model = model;
        uses = new int[model.dishes.size()][model.problem.days() + 2];
        total = new int[model.dishes.size()];
    }

    double price() {
        return price;
    }

    void count(int dish, int day, int change) {
        price -= around(dish, day + 1);
        uses[dish][day + 1] += change;
        total[dish] += change;
        price += around(dish, day + 1);
    }

    private double around(int dish, int day) {
        int[] days = uses[dish];
        int most = model.role(dish) == Role.STAPLE ? 2 : 1;
        double cost = Prices.REPEAT * (Math.max(0, total[dish] - model.cap[dish]) + Math.max(0, days[day] - most));
        if (days[day] > 0 && !model.isPlain(dish)) {
            cost += Prices.NEXT_DAY * (Integer.signum(days[day - 1]) + Integer.signum(days[day + 1]));
        }
        return cost;
    }
}
