package io.branchline.nutrition.engine.menu.objective;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Ingredient;
import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.Serving;
import io.branchline.nutrition.engine.menu.term.Quantities;
import io.branchline.nutrition.engine.menu.term.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A problem in numbers: dishes, diners and quantities as dense arrays, shared by search and bound. */
public final class MenuModel {
    private static final double TRACE_GRAMS = 5;
    private static final int TASTE_REPEATS = 2;
    private static final int TASTE_FOODS_A_DAY = 12;
    private static final int TASTE_FOODS = 25;
    private static final Set<Role> PLAIN = EnumSet.of(Role.STAPLE, Role.DRINK, Role.FRUIT);

    public final PlanProblem problem;
    public final List<DishFacts> dishes;
    public final List<DinerTerms> terms;
    public final List<Term> tableTerms;
    public final List<MealKind> kinds;

    /** By dish and quantity, for one serving. */
    public final double[][] amounts;

    /** By diner and dish. */
    public final boolean[][] mayEat;

    /** By dish, whether it may be chosen; what only stands on a locked table may not. */
    public final boolean[] offered;

    /** By dish, foods of 5 g a serving or more. */
    public final int[][] foods;

    public final int foodCount;

    /** By dish: each serving, each eater, and the work once for the table. */
    public final double[] servingPrice;

    public final double[] eaterPrice;
    public final double[] work;

    /** By dish: how often it may be cooked in the whole plan. */
    public final int[] cap;

    /** By diner and role, in quarters of a serving. */
    public final int[][] smallest;

    public final int[][] largest;
    public final int foodsADay;
    public final int foodsInAll;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Role[] roles;
    private final boolean[] plain;

    /** The seed decides on moods alone. */
    public MenuModel(PlanProblem problem, long seed) {
        this.problem = problem;
        Palate palate = new Palate(problem);
        dishes = used(problem, palate);
        for (int i = 0; i < dishes.size(); i++) {
            numbers.put(dishes.get(i).dish().id(), i);
        }
        roles = dishes.stream().map(one -> one.dish().role()).toArray(Role[]::new);
        plain = new boolean[roles.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = PLAIN.contains(roles[i]);
        }
        mayEat = palate.of(dishes);
        Set<String> ids =
                problem.dishes().stream().map(dish -> dish.dish().id()).collect(Collectors.toSet());
        offered = new boolean[dishes.size()];
        for (int i = 0; i < offered.length; i++) {
            offered[i] = ids.contains(dishes.get(i).dish().id());
        }
        Quantities quantities = new Quantities();
        terms = problem.diners().stream()
                .map(diner -> DinerTerms.of(diner, problem, quantities))
                .toList();
        tableTerms = TableTerms.of(problem.wishes(), quantities);
        amounts = dishes.stream().map(quantities::of).toArray(double[][]::new);
        Map<String, Integer> foodNumbers = new HashMap<>();
        foods = dishes.stream().map(dish -> foods(dish, foodNumbers)).toArray(int[][]::new);
        foodCount = foodNumbers.size();
        servingPrice =
                dishes.stream().mapToDouble(one -> Prices.serving(one.dish())).toArray();
        eaterPrice = dishes.stream()
                .mapToDouble(one -> Prices.mood(one.dish(), seed))
                .toArray();
        work = dishes.stream().mapToDouble(one -> Prices.work(one.dish())).toArray();
        int repeats = Objects.requireNonNullElse(problem.wishes().repeats(), TASTE_REPEATS);
        int weeks = (problem.days() + 6) / 7;
        cap = dishes.stream()
                .mapToInt(one -> weeks * Prices.timesAWeek(one.dish().role(), repeats))
                .toArray();
        smallest = problem.diners().stream().map(diner -> quarters(diner, true)).toArray(int[][]::new);
        largest = problem.diners().stream().map(diner -> quarters(diner, false)).toArray(int[][]::new);
        foodsADay = Objects.requireNonNullElse(problem.wishes().foodsADay(), TASTE_FOODS_A_DAY);
        foodsInAll = Objects.requireNonNullElse(
                problem.wishes().foods(), problem.days() < 7 ? TASTE_FOODS_A_DAY : TASTE_FOODS);
        kinds = new Kinds(this).all();
    }

    /** The number of a dish that is in the model. */
    public int number(DishFacts dish) {
        return Objects.requireNonNull(numbers.get(dish.dish().id()));
    }

    /** How many people sit at the table. */
    public int diners() {
        return problem.diners().size();
    }

    /** How many quantities there are. */
    public int quantities() {
        return amounts.length == 0 ? 0 : amounts[0].length;
    }

    /** Meals that eat what was cooked before, by meal number; locked meals are what they are. */
    public Map<Integer, Integer> leftovers() {
        Map<Integer, Integer> leftovers = new TreeMap<>(problem.wishes().leftovers());
        leftovers.keySet().removeAll(problem.locked().keySet());
        return leftovers;
    }

    /** The role of a dish. */
    public Role role(int dish) {
        return roles[dish];
    }

    /** Whether a dish is what days are built of: staples, drinks and fruit may come on two days in a row. */
    public boolean isPlain(int dish) {
        return plain[dish];
    }

    /** What somebody may eat, and what is locked in. */
    private static List<DishFacts> used(PlanProblem problem, Palate palate) {
        Set<DishFacts> used = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        new TreeMap<>(problem.locked())
                .values().stream()
                        .flatMap(meal -> meal.servings().stream())
                        .map(Serving::dish)
                        .filter(dish -> ids.add(dish.dish().id()))
                        .forEach(used::add);
        problem.dishes().stream()
                .filter(palate::somebodyMayEat)
                .filter(dish -> ids.add(dish.dish().id()))
                .forEach(used::add);
        return new ArrayList<>(used);
    }

    private static int[] foods(DishFacts facts, Map<String, Integer> numbers) {
        return facts.dish().ingredients().stream()
                .filter(part -> part.grams() / facts.dish().servings() >= TRACE_GRAMS)
                .map(Ingredient::food)
                .mapToInt(food -> numbers.computeIfAbsent(food, unknown -> numbers.size()))
                .toArray();
    }

    private static int[] quarters(Diner diner, boolean small) {
        return IntStream.range(0, Role.values().length)
                .map(role -> {
                    Role one = Role.values()[role];
                    double portion = small ? diner.smallestPortion(one) : diner.largestPortion(one);
                    return (int) Math.round(portion / Diner.STEP);
                })
                .toArray();
    }
}
