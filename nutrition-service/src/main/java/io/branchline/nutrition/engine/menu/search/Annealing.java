package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal.Serving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983, Science 220:671) over whole tables, single dishes and portions.
 * The budget is a number of moves, never time: the same problem and seed give the same plan on every machine.
 */
public final class Annealing {
    /** Moves for each meal of the plan; 28 meals take about 0.2 s. */
    public static final int MOVES_A_MEAL = 12_000;

    private static final double HOT = 25;
    private static final double COLD = 0.02;

    private final PlanProblem problem;
    private final Board board;
    private final Price price;
    private final Table table;
    private final SplittableRandom random;
    private final int[] free;

    private Annealing(PlanProblem problem, long seed) {
        this.problem = problem;
        this.random = new SplittableRandom(seed);
        DishPool pool = new DishPool(problem);
        this.board = new Board(problem, pool);
        this.price = new Price(problem, pool);
        this.table = new Table(board, random);
        this.free = IntStream.range(0, problem.meals())
                .filter(meal -> !problem.locked().containsKey(meal))
                .toArray();
    }

    /** The outcome of a search. */
    public record Found(Plan plan, double price, int moves) {}

    /** A meal for which nothing that is allowed fits, if there is one. */
    public static Optional<Integer> unservable(PlanProblem problem) {
        return new Annealing(problem, 0).firstUnservable();
    }

    /** Searches; every free meal must be servable. */
    public static Found search(PlanProblem problem, long seed) {
        return new Annealing(problem, seed).run(MOVES_A_MEAL * problem.meals());
    }

    private Optional<Integer> firstUnservable() {
        return table.unservable().filter(meal -> !problem.locked().containsKey(meal));
    }

    private Found run(int moves) {
        problem.locked().forEach(this::put);
        for (int meal : free) {
            table.lay(meal);
        }
        double now = price.of(board);
        double best = Double.POSITIVE_INFINITY;
        List<Snapshot> kept = everything();
        for (int i = 0; i < moves && free.length > 0; i++) {
            double temperature = HOT * Math.pow(COLD / HOT, (double) i / moves);
            int meal = free[random.nextInt(free.length)];
            Snapshot before = new Snapshot(board, meal);
            double change = -local(meal);
            move(meal);
            change += local(meal);
            if (change > 0 && random.nextDouble() >= Math.exp(-change / temperature)) {
                before.restore();
                continue;
            }
            now += change;
            if (now < best - 1e-9 && i > moves / 2) {
                best = now;
                kept = everything();
            }
        }
        kept.forEach(Snapshot::restore);
        return new Found(plan(meals()), price.of(board), moves);
    }

    private List<Snapshot> everything() {
        return IntStream.range(0, problem.meals())
                .mapToObj(meal -> new Snapshot(board, meal))
                .toList();
    }

    /** The part of the price that a change of this meal can change. */
    private double local(int meal) {
        return price.day(board, board.day(meal))
                + price.average(board)
                + price.meal(board, meal)
                + board.repeats.price();
    }

    private void move(int meal) {
        int kind = random.nextInt(10);
        int place = random.nextInt(board.shapes[meal].places().size());
        if (kind == 0) {
            table.lay(meal);
        } else if (kind < 5) {
            table.exchange(meal, place);
        } else {
            table.resize(meal, place);
        }
    }

    private void put(int meal, PlannedMeal fixed) {
        board.shapes[meal] = fixed.shape();
        board.regions[meal] = fixed.region();
        for (int place = 0; place < fixed.servings().size(); place++) {
            Serving serving = fixed.servings().get(place);
            int dish = board.pool.dishes.indexOf(serving.dish());
            if (dish < 0) {
                throw new IllegalArgumentException("a locked dish is not among the dishes: "
                        + serving.dish().dish().id());
            }
            board.set(meal, place, dish, (int) Math.round(serving.portion() / Board.STEP));
        }
    }

    private List<PlannedMeal> meals() {
        List<PlannedMeal> meals = new ArrayList<>();
        for (int meal = 0; meal < problem.meals(); meal++) {
            List<Serving> servings = new ArrayList<>();
            for (int place = 0; place < Board.PLACES; place++) {
                int dish = board.dishes[meal][place];
                if (dish != Board.NONE) {
                    servings.add(new Serving(board.pool.dishes.get(dish), board.portions[meal][place] * Board.STEP));
                }
            }
            meals.add(new PlannedMeal(board.shapes[meal], board.regions[meal], servings));
        }
        return meals;
    }

    private Plan plan(List<PlannedMeal> meals) {
        int size = problem.slots().size();
        return new Plan(IntStream.range(0, problem.days())
                .mapToObj(day -> new Plan.Day(meals.subList(day * size, (day + 1) * size)))
                .toList());
    }
}
