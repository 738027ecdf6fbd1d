package io.branchline.nutrition.engine.menu;

import static io.branchline.nutrition.engine.food.Nutrient.CARBOHYDRATE;
import static io.branchline.nutrition.engine.food.Nutrient.ENERGY;
import static io.branchline.nutrition.engine.food.Nutrient.FAT;
import static io.branchline.nutrition.engine.food.Nutrient.PROTEIN;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.DishTable;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Limit.Scope;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.TableWishes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ordinary people at ordinary tables. */
public final class Menus {
    private static final List<Slot> FOUR = List.of(Slot.BREAKFAST, Slot.LUNCH, Slot.SNACK, Slot.DINNER);

    private Menus() {}

    public static Eater omnivore() {
        return new Eater(Set.of(), Diet.OMNIVORE, Set.of(), List.of());
    }

    public static Eater allergicTo(Allergen... allergens) {
        return new Eater(Set.of(allergens), Diet.OMNIVORE, Set.of(), List.of());
    }

    public static List<DishFacts> dishes(Eater eater) {
        return dishes().stream().filter(eater::mayEat).toList();
    }

    public static List<DishFacts> dishes() {
        return DishTable.shipped().all().stream()
                .map(dish -> DishFacts.of(dish, FoodTable.shipped()))
                .toList();
    }

    /** A week for one adult: energy and the acceptable ranges of macronutrients every day. */
    public static PlanProblem week(double kcal, Eater eater) {
        return week(List.of(diner("one", kcal, eater)));
    }

    /** A week in the Chinese kitchen, an hour and a half for a dish at most. */
    public static PlanProblem week(List<Diner> diners) {
        return new PlanProblem(
                7,
                FOUR,
                diners,
                dishes(),
                TableWishes.of(Set.of(Region.CHINESE), Collections.nCopies(28, 90)),
                Map.of());
    }

    public static Diner diner(String id, double kcal, Eater eater) {
        return new Diner(
                id,
                eater,
                List.of(
                        share(ENERGY, kcal, 0.95, 1.05, 1),
                        share(PROTEIN, kcal, 0.10, 0.35, 4),
                        share(FAT, kcal, 0.20, 0.35, 9),
                        share(CARBOHYDRATE, kcal, 0.45, 0.65, 4)));
    }

    private static Limit share(Nutrient nutrient, double kcal, double low, double high, double kcalPerUnit) {
        return new Limit(
                nutrient,
                kcal * (low + high) / 2 / kcalPerUnit,
                kcal * low / kcalPerUnit,
                kcal * high / kcalPerUnit,
                Scope.EVERY_DAY);
    }
}
