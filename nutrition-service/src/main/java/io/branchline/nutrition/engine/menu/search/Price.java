package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.util.List;

/** What the search makes smaller: broken limits weigh most, then variety, then the shape of the day, then comfort. */
final class Price {
    /** A shortfall or excess of one tenth of a limit costs 40. */
    private static final double LIMIT = 400;

    /** What binds every day is never given up for an average. */
    private static final double HARD = 8;

    /** Search a little inside the limits, so that rounding never breaks one. */
    private static final double MARGIN = 0.004;

    private static final double FOOD = 4;
    private static final double SHARE = 30;
    private static final double COST = 0.04;
    private static final double MINUTE = 0.002;

    /** A bowl is fine for many a lunch; for dinner a table with main dish, vegetable and staple is the better meal. */
    private static final double LUNCH_BOWL = 0.8;

    private static final double DINNER_BOWL = 2.5;
    static final int FOODS_A_DAY = 12;
    static final int FOODS_A_WEEK = 25;

    private final PlanProblem problem;
    private final DishPool pool;
    private final int[] dailyNutrient;
    private final double[] dailyLower;
    private final double[] dailyUpper;
    private final int[] averageNutrient;
    private final double[] averageLower;
    private final double[] averageUpper;
    private final double energyGoal;
    private final int foodsWanted;

    Price(PlanProblem problem, DishPool pool) {
        this.problem = problem;
        this.pool = pool;
        List<Limit> daily = scoped(Limit.Scope.EVERY_DAY);
        List<Limit> average = scoped(Limit.Scope.ON_AVERAGE);
        dailyNutrient = numbers(daily);
        dailyLower = daily.stream().mapToDouble(Limit::lower).toArray();
        dailyUpper = daily.stream().mapToDouble(Limit::upper).toArray();
        averageNutrient = numbers(average);
        averageLower = average.stream().mapToDouble(Limit::lower).toArray();
        averageUpper = average.stream().mapToDouble(Limit::upper).toArray();
        energyGoal = problem.limits().stream()
                .filter(limit -> limit.nutrient() == Nutrient.ENERGY)
                .mapToDouble(Limit::goal)
                .findFirst()
                .orElse(0);
        foodsWanted = problem.days() >= 7 ? FOODS_A_WEEK : FOODS_A_DAY;
    }

    double of(Board board) {
        double price = average(board) + board.repeats.price();
        for (int day = 0; day < problem.days(); day++) {
            price += day(board, day);
        }
        for (int meal = 0; meal < problem.meals(); meal++) {
            price += meal(board, meal);
        }
        return price;
    }

    double day(Board board, int day) {
        double[] sums = board.daySums[day];
        double price = FOOD * Math.max(0, FOODS_A_DAY - board.dayFoods[day]);
        for (int i = 0; i < dailyNutrient.length; i++) {
            price += HARD * outside(sums[dailyNutrient[i]], dailyLower[i], dailyUpper[i]);
        }
        return price;
    }

    double average(Board board) {
        double price = FOOD * Math.max(0, foodsWanted - board.allFoods);
        double share = 1.0 / problem.days();
        for (int i = 0; i < averageNutrient.length; i++) {
            price +=
                    problem.days() * outside(board.total[averageNutrient[i]] * share, averageLower[i], averageUpper[i]);
        }
        return price;
    }

    double meal(Board board, int meal) {
        double share = board.mealEnergy[meal] / Math.max(1, energyGoal);
        Slot slot = problem.slot(meal);
        double low = lowShare(slot);
        double high = highShare(slot);
        double price = SHARE * (Math.max(0, low - share) + Math.max(0, share - high));
        for (int dish : board.dishes[meal]) {
            if (dish != Board.NONE) {
                price += COST * pool.dishes.get(dish).dish().cost() + MINUTE * pool.minutes[dish];
            }
        }
        return price
                + switch (board.shapes[meal]) {
                    case LUNCH_BOWL -> LUNCH_BOWL;
                    case DINNER_BOWL -> DINNER_BOWL;
                    default -> 0;
                };
    }

    private double lowShare(Slot slot) {
        double scale = 3.3 / Math.max(3, problem.slots().size());
        return switch (slot) {
            case BREAKFAST -> 0.2 * scale;
            case LUNCH, DINNER -> 0.28 * scale;
            case SNACK -> 0.04 * scale;
        };
    }

    private double highShare(Slot slot) {
        double few = problem.slots().size() < 3 ? 2 : 1;
        return switch (slot) {
            case BREAKFAST -> 0.32 * few;
            case LUNCH, DINNER -> 0.42 * few;
            case SNACK -> 0.17 * few;
        };
    }

    private static double outside(double amount, double lower, double upper) {
        double low = lower * (1 + MARGIN);
        double high = upper * (1 - MARGIN);
        if (low > 0 && amount < low) {
            return LIMIT * (low - amount) / low;
        }
        return amount > high ? LIMIT * (amount - high) / Math.max(high, 1e-9) : 0;
    }

    private List<Limit> scoped(Limit.Scope scope) {
        return problem.limits().stream().filter(limit -> limit.scope() == scope).toList();
    }

    private static int[] numbers(List<Limit> limits) {
        return limits.stream().mapToInt(limit -> limit.nutrient().ordinal()).toArray();
    }
}
