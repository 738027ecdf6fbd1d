package io.branchline.nutrition.mealorder;

import io.branchline.kit.Problem;
import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.Serving;
import io.branchline.nutrition.engine.menu.problem.Shape;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.mealorder.Wishes.LockedMeal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Meals that somebody has settled, laid as a table the planner leaves alone. */
public final class SettledMeals {
    private static final double ADULT_KCAL = 2000;

    private final List<FoundDish> dishes;
    private final List<Diner> diners;

    /** Meals of these dishes for these people. */
    public SettledMeals(List<FoundDish> dishes, List<Diner> diners) {
        this.dishes = dishes;
        this.diners = diners;
    }

    /** By meal number; 400 for a meal outside of the plan or an unknown dish, 422 for one that somebody must not eat. */
    Map<Integer, PlannedMeal> of(Wishes wishes, String pointer) {
        Map<Integer, PlannedMeal> settled = new HashMap<>();
        List<LockedMeal> asked = Objects.requireNonNullElse(wishes.lockedMeals(), List.of());
        for (int i = 0; i < asked.size(); i++) {
            LockedMeal meal = asked.get(i);
            String at = pointer + "/lockedMeals/" + i;
            int size = wishes.slots().size();
            if (meal.day() > wishes.dayCount() || meal.position() > size) {
                throw Problem.invalid(at, "outside", "is no meal of this plan", "不是该计划中的餐次");
            }
            Slot slot = wishes.slots().get(meal.position() - 1);
            settled.put((meal.day() - 1) * size + meal.position() - 1, lay(slot, meal.dishes(), at));
        }
        return settled;
    }

    /** A table of dishes named by id or key; each person eats a share that suits their energy. */
    public PlannedMeal lay(Slot slot, List<String> names, String pointer) {
        List<DishFacts> named = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            DishFacts dish = find(names.get(i), pointer + "/dishes/" + i);
            if (named.contains(dish)) {
                throw Problem.invalid(pointer + "/dishes/" + i, "repeated-dish", "this dish is named twice", "该菜品重复出现");
            }
            named.add(dish);
        }
        Shape shape = Shape.of(slot).stream()
                .max(Comparator.comparingInt(option -> fitting(option, named)))
                .orElseThrow();
        Region region = named.stream()
                .map(dish -> dish.dish().cuisine().region())
                .filter(home -> home != Region.EVERYWHERE)
                .findFirst()
                .orElse(Region.CHINESE);
        List<Integer> places = places(shape, named);
        List<Serving> servings = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            servings.add(new Serving(named.get(i), places.get(i), portions(named.get(i))));
        }
        return new PlannedMeal(shape, region, servings);
    }

    private DishFacts find(String name, String pointer) {
        DishFacts dish = dishes.stream()
                .filter(found -> found.id().toString().equals(name) || name.equals(found.key()))
                .map(FoundDish::facts)
                .findFirst()
                .orElseThrow(
                        () -> Problem.invalid(pointer, "unknown-dish", "no dish has this id or key", "没有该编号或名称的菜品"));
        for (Diner diner : diners) {
            Optional<Text> unsaid = LeftOut.reason(dish, diner);
            if (unsaid.isPresent()) {
                throw Problem.unprocessable(
                        "unstated-food",
                        dish.dish().name().en() + " cannot be settled for " + diner.id() + ": "
                                + unsaid.get().en() + ". State it with PUT /foods/{id}.",
                        "不能为" + diner.id() + "安排" + dish.dish().name().zh() + "："
                                + unsaid.get().zh() + "。请用 PUT /foods/{id} 补充。");
            }
            if (!diner.mayEat(dish)) {
                throw Problem.unprocessable(
                        "unsafe-dish",
                        diner.id() + " must not or does not want to eat: "
                                + dish.dish().name().en() + ".",
                        diner.id() + "不能或不愿食用：" + dish.dish().name().zh() + "。");
            }
        }
        return dish;
    }

    private Map<String, Double> portions(DishFacts dish) {
        Map<String, Double> portions = new TreeMap<>();
        for (Diner diner : diners) {
            double share = Math.round(diner.energyGoal() / ADULT_KCAL / Diner.STEP) * Diner.STEP;
            double low = diner.smallestPortion(dish.dish().role());
            double high = diner.largestPortion(dish.dish().role());
            portions.put(diner.id(), Math.max(low, Math.min(high, share)));
        }
        return portions;
    }

    private static int fitting(Shape shape, List<DishFacts> dishes) {
        List<Integer> places = places(shape, dishes);
        int points = 10
                * (int) places.stream()
                        .filter(place -> place < shape.places().size())
                        .count();
        for (int i = 0; i < dishes.size(); i++) {
            points += fits(shape, places.get(i), dishes.get(i)) ? 10 : 0;
        }
        return points - shape.places().size();
    }

    /** Each dish at the first free place that takes its role; what fits nowhere takes what is left. */
    private static List<Integer> places(Shape shape, List<DishFacts> dishes) {
        Integer[] chosen = new Integer[dishes.size()];
        List<Integer> free = new ArrayList<>();
        for (int place = 0; place < Math.max(shape.places().size(), dishes.size()); place++) {
            free.add(place);
        }
        for (int i = 0; i < chosen.length; i++) {
            DishFacts dish = dishes.get(i);
            Integer fitting = free.stream()
                    .filter(place -> fits(shape, place, dish))
                    .findFirst()
                    .orElse(null);
            if (fitting != null) {
                chosen[i] = fitting;
                free.remove(fitting);
            }
        }
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = chosen[i] == null ? free.remove(0) : chosen[i];
        }
        return List.of(chosen);
    }

    private static boolean fits(Shape shape, int place, DishFacts dish) {
        return place < shape.places().size()
                && shape.places().get(place).roles().contains(dish.dish().role());
    }
}
