package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.Shape;
import java.util.Arrays;

/** The plan under search: what stands on every table, with all sums kept up to date. */
final class Board {
    static final int PLACES = 4;
    static final int NONE = -1;

    /** Portions count in quarters of a serving. */
    static final double STEP = 0.25;

    final PlanProblem problem;
    final DishPool pool;
    final Shape[] shapes;
    final Region[] regions;
    final int[][] dishes;
    final int[][] portions;
    final double[] mealEnergy;
    final double[][] daySums;
    final double[] total = new double[Nutrient.COUNT];
    final int[] dayFoods;
    final Repeats repeats;
    int allFoods;
    private final int[][] foodOfDay;
    private final int[] foodOfPlan;

    Board(PlanProblem problem, DishPool pool) {
        this.problem = problem;
        this.pool = pool;
        int meals = problem.meals();
        shapes = new Shape[meals];
        regions = new Region[meals];
        dishes = new int[meals][PLACES];
        portions = new int[meals][PLACES];
        mealEnergy = new double[meals];
        daySums = new double[problem.days()][Nutrient.COUNT];
        dayFoods = new int[problem.days()];
        repeats = new Repeats(pool, problem.days());
        foodOfDay = new int[problem.days()][pool.foodCount];
        foodOfPlan = new int[pool.foodCount];
        for (int[] table : dishes) {
            Arrays.fill(table, NONE);
        }
    }

    int day(int meal) {
        return meal / problem.slots().size();
    }

    /** Puts a dish with so many quarters of a serving on a place; {@link #NONE} clears it. */
    void set(int meal, int place, int dish, int quarters) {
        if (dishes[meal][place] != NONE) {
            count(meal, dishes[meal][place], -portions[meal][place] * STEP, -1);
        }
        dishes[meal][place] = dish;
        portions[meal][place] = dish == NONE ? 0 : quarters;
        if (dish != NONE) {
            count(meal, dish, quarters * STEP, 1);
        }
    }

    private void count(int meal, int dish, double servings, int one) {
        int day = day(meal);
        double[] amounts = pool.nutrients[dish];
        double[] sums = daySums[day];
        for (int i = 0; i < amounts.length; i++) {
            double change = servings * amounts[i];
            sums[i] += change;
            total[i] += change;
        }
        mealEnergy[meal] += servings * amounts[Nutrient.ENERGY.ordinal()];
        repeats.count(dish, day, one);
        for (int food : pool.foods[dish]) {
            int before = foodOfDay[day][food];
            foodOfDay[day][food] += one;
            dayFoods[day] += appeared(before, before + one);
            int ever = foodOfPlan[food];
            foodOfPlan[food] += one;
            allFoods += appeared(ever, ever + one);
        }
    }

    private static int appeared(int before, int after) {
        return Integer.signum(after) - Integer.signum(before);
    }
}
