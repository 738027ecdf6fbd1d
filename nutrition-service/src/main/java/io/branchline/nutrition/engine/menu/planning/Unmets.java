package io.branchline.nutrition.engine.menu.planning;

import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.bound.Bound;
import io.branchline.nutrition.engine.menu.bound.Reach;
import io.branchline.nutrition.engine.menu.evaluation.Check;
import io.branchline.nutrition.engine.menu.evaluation.DinerVerdict;
import io.branchline.nutrition.engine.menu.evaluation.Verdict;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.planning.Unmet.Closer;
import io.branchline.nutrition.engine.menu.problem.Eater;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The targets that a plan misses, held against what was possible. */
final class Unmets {
    private static final int CLOSERS = 4;

    /** More of a food than this is no advice. */
    private static final double MOST_GRAMS = 300;

    private Unmets() {}

    /** Whether the bound knows of every target that the plan misses. */
    static boolean allProved(Verdict verdict, Bound bound) {
        for (int diner = 0; diner < verdict.diners().size(); diner++) {
            List<Bound.Shortfall> known = bound.shortfalls().get(diner);
            if (!verdict.diners().get(diner).unmet().stream()
                    .allMatch(
                            check -> known.stream().anyMatch(one -> one.limit().equals(check.limit())))) {
                return false;
            }
        }
        return true;
    }

    static List<Unmet> of(MenuModel model, Verdict verdict) {
        List<Unmet> unmet = new ArrayList<>();
        Collection<Food> foods = foods(model);
        for (int diner = 0; diner < model.diners(); diner++) {
            DinerVerdict one = verdict.diners().get(diner);
            if (!one.unmet().isEmpty()) {
                Reach reach = Reach.of(
                        model, diner, one.unmet().stream().map(Check::limit).toList());
                for (Check check : one.unmet()) {
                    unmet.add(unmet(one, check, reach, foods));
                }
            }
        }
        return List.copyOf(unmet);
    }

    private static Unmet unmet(DinerVerdict verdict, Check check, Reach reach, Collection<Food> foods) {
        boolean tooLittle = check.planned() < check.limit().lower();
        double proved = reach.best(check.limit());
        double best = tooLittle ? Math.max(proved, check.planned()) : Math.min(proved, check.planned());
        return new Unmet(
                verdict.diner().id(),
                check.limit(),
                check.planned(),
                best,
                tooLittle ? closers(verdict.diner().eater(), check, foods) : List.of());
    }

    /** Foods that hold what is missing in the fewest grams; what this person may eat comes first. */
    private static List<Closer> closers(Eater eater, Check check, Collection<Food> foods) {
        Nutrient nutrient = check.nutrient();
        double missing = check.limit().lower() - check.planned();
        return foods.stream()
                .filter(food -> food.per100g().get(nutrient) > 0)
                .filter(food -> grams(food, nutrient, missing) <= MOST_GRAMS)
                .map(food -> new Closer(food.id(), food.name(), grams(food, nutrient, missing), suits(eater, food)))
                .sorted(Comparator.comparing((Closer closer) -> !closer.allowed())
                        .thenComparingDouble(Closer::grams)
                        .thenComparing(Closer::food))
                .limit(CLOSERS)
                .toList();
    }

    /** What everybody can buy, and whatever else the dishes are made of. */
    private static Collection<Food> foods(MenuModel model) {
        Map<String, Food> foods = new LinkedHashMap<>();
        FoodTable.shipped().all().forEach(food -> foods.put(food.id(), food));
        model.dishes.forEach(dish -> dish.foods().forEach(food -> foods.putIfAbsent(food.id(), food)));
        return foods.values();
    }

    private static double grams(Food food, Nutrient nutrient, double missing) {
        return missing / food.per100g().get(nutrient) * 100;
    }

    private static boolean suits(Eater eater, Food food) {
        return food.allergens().stream().noneMatch(eater.allergies()::contains)
                && food.suits(eater.diet())
                && food.dietFlags().containsAll(eater.needed())
                && !eater.dislikes(food);
    }
}
