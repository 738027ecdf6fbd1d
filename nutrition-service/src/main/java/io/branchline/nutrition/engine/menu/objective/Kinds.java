package io.branchline.nutrition.engine.menu.objective;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sorts the free meals by how they may be laid. */
final class Kinds {
    private final MenuModel model;
    private final PlanProblem problem;

    Kinds(MenuModel model) {
        this.model = model;
        this.problem = model.problem;
    }

    private record Key(
            int position, boolean warmed, @Nullable Slot later, int minutes) {}

    List<MealKind> all() {
        Map<Integer, Set<Integer>> eatenAgain = model.leftovers().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
        Map<Key, List<Integer>> meals = new LinkedHashMap<>();
        for (int meal = 0; meal < problem.meals(); meal++) {
            if (!problem.locked().containsKey(meal)) {
                Key key = key(meal, eatenAgain.getOrDefault(meal, Set.of()));
                meals.computeIfAbsent(key, unknown -> new ArrayList<>()).add(meal);
            }
        }
        return meals.entrySet().stream()
                .map(entry -> kind(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Key key(int meal, Set<Integer> eatenAgain) {
        boolean warmed = model.leftovers().containsKey(meal);
        Slot later = eatenAgain.stream()
                .map(problem::slot)
                .filter(slot -> slot != problem.slot(meal))
                .findFirst()
                .orElse(null);
        int minutes = warmed ? Integer.MAX_VALUE : problem.wishes().minutes().get(meal);
        return new Key(meal % problem.slots().size(), warmed, later, minutes);
    }

    private MealKind kind(Key key, List<Integer> meals) {
        Slot slot = problem.slots().get(key.position());
        List<Setting> settings = new ArrayList<>();
        for (Shape shape : Shape.of(slot)) {
            for (Region region : problem.wishes().regions().stream().sorted().toList()) {
                Setting setting = setting(shape, region, key);
                if (servesAll(setting)) {
                    settings.add(setting);
                }
            }
        }
        return new MealKind(key.position(), slot, key.warmed(), List.copyOf(settings), List.copyOf(meals));
    }

    private Setting setting(Shape shape, Region region, Key key) {
        int[][] choices = shape.places().stream()
                .map(place -> IntStream.range(0, model.dishes.size())
                        .filter(i ->
                                model.offered[i] && fits(model.dishes.get(i).dish(), shape, place, region, key))
                        .toArray())
                .toArray(int[][]::new);
        return new Setting(shape, region, choices);
    }

    private static boolean fits(Dish dish, Shape shape, Shape.Place place, Region region, Key key) {
        Region own = dish.cuisine().region();
        return place.roles().contains(dish.role())
                && dish.slots().contains(shape.slot())
                && (key.later() == null || dish.slots().contains(key.later()))
                && (own == region || own == Region.EVERYWHERE)
                && dish.effort().minutesTotal() <= key.minutes();
    }

    private boolean servesAll(Setting setting) {
        for (int place = 0; place < setting.choices().length; place++) {
            boolean optional = setting.shape().places().get(place).optional();
            for (boolean[] may : model.mayEat) {
                if (!optional && IntStream.of(setting.choices()[place]).noneMatch(dish -> may[dish])) {
                    return false;
                }
            }
        }
        return true;
    }
}
