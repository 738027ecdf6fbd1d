package io.branchline.nutrition.mealorder;

import io.branchline.kit.Problem;
import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.mealorder.Wishes.Leftover;
import io.branchline.nutrition.mealorder.Wishes.Stock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the wishes of the whole table mean: dishes, kitchens, pantry, left-overs. */
final class TableSettings {
    private TableSettings() {}

    /** The dishes that the wished cuisines and heat leave. */
    static List<FoundDish> dishes(List<FoundDish> all, Wishes wishes) {
        return all.stream().filter(found -> fits(found.facts().dish(), wishes)).toList();
    }

    /** The kitchens wished, those of the wished cuisines, or else the table's own. */
    static Set<Region> regions(Wishes wishes, Set<Region> otherwise) {
        Set<Region> regions = new LinkedHashSet<>();
        if (wishes.cuisines() != null) {
            wishes.cuisines().forEach(cuisine -> regions.add(cuisine.region()));
        }
        if (wishes.kitchens() != null) {
            regions.addAll(wishes.kitchens());
        }
        regions.remove(Region.EVERYWHERE);
        return regions.isEmpty() ? otherwise : regions;
    }

    /** Edible grams at home by food. */
    static Map<String, Double> pantry(Wishes wishes, FoodTable foods) {
        Map<String, Double> grams = new HashMap<>();
        for (Stock stock : Objects.requireNonNullElse(wishes.pantry(), List.<Stock>of())) {
            foods.find(stock.food())
                    .ifPresent(food -> grams.merge(food.id(), stock.grams() * food.ediblePercent() / 100, Double::sum));
        }
        return grams;
    }

    /** 400 for a food that the table does not know. */
    static void requireKnown(Wishes wishes, FoodTable foods, String pointer) {
        List<Stock> pantry = Objects.requireNonNullElse(wishes.pantry(), List.of());
        for (int i = 0; i < pantry.size(); i++) {
            if (foods.find(pantry.get(i).food()).isEmpty()) {
                throw Problem.invalid(
                        pointer + "/pantry/" + i + "/food",
                        "unknown-food",
                        "no curated food has this key, and none of your own this id",
                        "食物表中没有该食物，您的自建食物中也没有该编号");
            }
        }
    }

    /** The meal each later meal eats from; 400 when they do not go together. */
    static Map<Integer, Integer> leftovers(Wishes wishes, String pointer) {
        Map<Integer, Integer> meals = new HashMap<>();
        List<Leftover> asked = Objects.requireNonNullElse(wishes.leftovers(), List.of());
        for (int i = 0; i < asked.size(); i++) {
            Leftover leftover = asked.get(i);
            int from = meal(wishes, leftover.cookDay(), leftover.cookMeal());
            int to = meal(wishes, leftover.eatDay(), leftover.eatMeal());
            boolean fits = from >= 0
                    && from < to
                    && isWarm(leftover.cookMeal())
                    && isWarm(leftover.eatMeal())
                    && !meals.containsKey(to)
                    && !meals.containsKey(from)
                    && !meals.containsValue(from)
                    && !meals.containsValue(to);
            if (!fits) {
                throw Problem.invalid(
                        pointer + "/leftovers/" + i,
                        "leftovers",
                        "names a lunch or dinner of the plan and a later one, each at most once",
                        "须为计划中的一次午餐或晚餐及其后的另一次，每餐至多出现一次");
            }
            meals.put(to, from);
        }
        return meals;
    }

    static <T> Set<T> union(Collection<T> own, @Nullable Collection<T> more) {
        Set<T> all = new LinkedHashSet<>(own);
        all.addAll(more == null ? List.of() : more);
        return all;
    }

    static boolean fits(Dish dish, Wishes wishes) {
        boolean wanted = wishes.cuisines() == null
                || dish.cuisine().region() == Region.EVERYWHERE
                || wishes.cuisines().contains(dish.cuisine());
        return wanted && (wishes.maxSpicy() == null || dish.spicy() <= wishes.maxSpicy());
    }

    private static boolean isWarm(Slot slot) {
        return slot == Slot.LUNCH || slot == Slot.DINNER;
    }

    private static int meal(Wishes wishes, int day, Slot slot) {
        int position = wishes.slots().indexOf(slot);
        return position < 0 || day > wishes.dayCount()
                ? -1
                : (day - 1) * wishes.slots().size() + position;
    }
}
