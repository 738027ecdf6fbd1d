package io.branchline.nutrition.menu;

import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.dish.Ingredient;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.group.Aisle;
import io.branchline.nutrition.engine.menu.problem.Serving;
import io.branchline.nutrition.mealorder.Wishes.Stock;
import io.branchline.nutrition.menu.MealPlanView.AisleView;
import io.branchline.nutrition.menu.MealPlanView.ItemView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What to buy for a plan, by aisle: what everybody eats and the guests besides, with what is thrown away in the kitchen, less what
 * is in the pantry. All amounts are grams of one food, so only what can be added up is added up.
 */
public final class Shopping {
    /** Where food is bought by the piece or the bunch rather than by weight. */
    private static final Set<Aisle> COUNTED = EnumSet.of(Aisle.PRODUCE, Aisle.DAIRY_EGGS, Aisle.BAKERY);

    private final Map<String, Double> bought = new TreeMap<>();
    private final Map<String, Food> foods = new HashMap<>();
    private final Map<String, Double> pantry = new HashMap<>();
    private final Locale locale;

    private Shopping(Menu menu, Locale locale) {
        this.locale = locale;
        Objects.requireNonNullElse(menu.wishes().pantry(), List.<Stock>of())
                .forEach(stock -> pantry.merge(stock.food(), stock.grams(), Double::sum));
    }

    /** For the whole plan. */
    public static List<AisleView> list(Menu menu, Locale locale) {
        return list(menu, 0, menu.days() - 1, locale);
    }

    /** For the days from one to another, both counted from 0 and included; what earlier days eat of the pantry is gone. */
    public static List<AisleView> list(Menu menu, int from, int to, Locale locale) {
        Shopping shopping = new Shopping(menu, locale);
        shopping.add(menu, 0, from - 1);
        shopping.bought.forEach(
                (food, eaten) -> shopping.pantry.merge(food, -eaten, (had, gone) -> Math.max(0, had + gone)));
        shopping.bought.clear();
        shopping.add(menu, from, to);
        return shopping.aisles();
    }

    private void add(Menu menu, int from, int to) {
        for (int day = from; day <= to; day++) {
            menu.day(day).forEach(meal -> add(meal, menu.diners().size()));
        }
    }

    private void add(Menu.Laid laid, int diners) {
        double factor = (double) (diners + laid.guests()) / diners;
        for (Serving serving : laid.meal().servings()) {
            Dish dish = serving.dish().dish();
            for (Ingredient ingredient : dish.ingredients()) {
                Food food = serving.dish().food(ingredient.food());
                double eaten = ingredient.grams() / dish.servings() * serving.portion() * factor;
                foods.put(food.id(), food);
                bought.merge(food.id(), eaten * 100 / food.ediblePercent(), Double::sum);
            }
        }
    }

    private List<AisleView> aisles() {
        Map<Aisle, List<ItemView>> aisles = new EnumMap<>(Aisle.class);
        bought.forEach((id, grams) -> {
            Food food = Objects.requireNonNull(foods.get(id));
            double had = Math.min(grams, Math.max(0, pantry.getOrDefault(id, 0.0)));
            double buy = Math.max(0, Math.ceil(grams - had - 1e-9));
            aisles.computeIfAbsent(food.aisle(), aisle -> new ArrayList<>())
                    .add(new ItemView(
                            id,
                            food.name().in(locale),
                            buy,
                            had > 0 ? (Double) Math.floor(had) : null,
                            about(food, buy)));
        });
        return aisles.entrySet().stream()
                .map(aisle -> new AisleView(
                        aisle.getKey().name(), aisle.getKey().text().in(locale), aisle.getValue()))
                .toList();
    }

    private @Nullable String about(Food food, double grams) {
        if (!COUNTED.contains(food.aisle()) || food.measures().isEmpty() || grams <= 0) {
            return null;
        }
        Food.Measure measure = food.measures().get(0);
        double count = grams * food.ediblePercent() / 100 / measure.grams();
        return "≈ " + Amounts.text(Math.ceil(count * 2) / 2) + " × "
                + measure.name().in(locale);
    }
}
