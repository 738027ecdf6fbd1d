package io.branchline.nutrition.menu;

import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.Serving;
import io.branchline.nutrition.engine.menu.problem.Shape;
import io.branchline.nutrition.mealorder.Wishes;
import io.branchline.nutrition.menu.Menu.Laid;
import io.branchline.nutrition.menu.Menu.Missed;
import io.branchline.nutrition.menu.Menu.Score;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A menu as it is stored: with the recipes as they were then, so that it outlives changes of the dish tables. */
public record KeptMenu(
        LocalDate start,
        List<Slot> slots,
        List<Diner> diners,
        Wishes wishes,
        List<KeptDish> dishes,
        @Nullable List<KeptFood> foods,
        List<KeptMeal> meals,
        Map<Integer, Integer> leftovers,
        Score score,
        List<Missed> missed,
        List<String> notesEn,
        List<String> notesZh) {

    /** A dish and the id it had. */
    public record KeptDish(UUID id, @Nullable String key, Dish dish) {}

    /** A meal. */
    public record KeptMeal(
            UUID id,
            boolean locked,
            int guests,
            Shape shape,
            Region region,
            List<KeptServing> servings,
            @Nullable Set<String> refused) {}

    /** A dish on the table by its own id, and who eats how much of it. */
    public record KeptServing(String dish, int place, Map<String, Double> portions) {}

    /** For the store. */
    public static KeptMenu of(Menu menu) {
        return new KeptMenu(
                menu.start(),
                menu.slots(),
                menu.diners(),
                menu.wishes(),
                menu.dishes().stream()
                        .map(found -> new KeptDish(
                                found.id(), found.key(), found.facts().dish()))
                        .toList(),
                menu.dishes().stream()
                        .flatMap(found -> found.facts().foods().stream())
                        .filter(Food::isOwn)
                        .distinct()
                        .map(KeptFood::of)
                        .toList(),
                menu.meals().stream().map(KeptMenu::meal).toList(),
                menu.leftovers(),
                menu.score(),
                menu.missed(),
                menu.notesEn(),
                menu.notesZh());
    }

    /**
     * Back from the store; nutrients and allergens are computed anew.
     *
     * @param present foods as they are now; own foods that are gone are taken as they were
     */
    public Menu menu(FoodTable present) {
        FoodTable table = present.with(Objects.requireNonNullElse(foods, List.<KeptFood>of()).stream()
                .map(KeptFood::food)
                .toList());
        Map<String, FoundDish> found = new HashMap<>();
        for (KeptDish kept : dishes) {
            DishFacts facts = DishFacts.of(kept.dish(), table);
            found.put(kept.dish().id(), new FoundDish(kept.id(), kept.key(), facts));
        }
        List<FoundDish> inOrder = dishes.stream()
                .map(kept -> Objects.requireNonNull(found.get(kept.dish().id())))
                .toList();
        List<Laid> laid = meals.stream().map(meal -> laid(meal, found)).toList();
        return new Menu(start, slots, diners, wishes, inOrder, laid, leftovers, score, missed, notesEn, notesZh);
    }

    private static KeptMeal meal(Laid laid) {
        PlannedMeal meal = laid.meal();
        return new KeptMeal(
                laid.id(),
                laid.locked(),
                laid.guests(),
                meal.shape(),
                meal.region(),
                meal.servings().stream()
                        .map(serving ->
                                new KeptServing(serving.dish().dish().id(), serving.place(), serving.portions()))
                        .toList(),
                laid.refused());
    }

    private static Laid laid(KeptMeal meal, Map<String, FoundDish> found) {
        List<Serving> servings = meal.servings().stream()
                .map(kept -> new Serving(
                        Objects.requireNonNull(found.get(kept.dish())).facts(), kept.place(), kept.portions()))
                .toList();
        return new Laid(
                meal.id(),
                meal.locked(),
                meal.guests(),
                new PlannedMeal(meal.shape(), meal.region(), servings),
                Objects.requireNonNullElse(meal.refused(), Set.of()));
    }
}
