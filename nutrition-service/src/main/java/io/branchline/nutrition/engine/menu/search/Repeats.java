package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.dish.Role;

/** How often each dish is served, and what that costs: a main dish may come twice a week, a staple or drink almost daily. */
final class Repeats {
    private static final double PRICE = 12;
    private static final int MAIN_A_WEEK = 2;
    private static final int PLAIN_A_WEEK = 6;

    private final DishPool pool;
    private final int[][] uses;
    private final int weeks;
    private double sum;

    Repeats(DishPool pool, int days) {
        this.pool = pool;
        uses = new int[pool.dishes.size()][days];
        weeks = (days + 6) / 7;
    }

    double price() {
        return sum;
    }

    void count(int dish, int day, int change) {
        sum -= of(dish);
        uses[dish][day] += change;
        sum += of(dish);
    }

    private double of(int dish) {
        Role role = pool.dishes.get(dish).dish().role();
        boolean plain = role == Role.STAPLE || role == Role.DRINK || role == Role.FRUIT;
        int total = 0;
        int yesterday = 0;
        double price = 0;
        for (int today : uses[dish]) {
            total += today;
            price += PRICE * Math.max(0, today - (role == Role.STAPLE ? 2 : 1));
            price += plain || today == 0 || yesterday == 0 ? 0 : PRICE / 2;
            yesterday = today;
        }
        return price + PRICE * Math.max(0, total - weeks * (plain ? PLAIN_A_WEEK : MAIN_A_WEEK));
    }
}
