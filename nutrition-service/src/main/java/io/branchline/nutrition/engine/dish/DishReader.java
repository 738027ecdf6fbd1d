package io.branchline.nutrition.engine.dish;

import io.branchline.nutrition.engine.reference.Row;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Turns a row of a dish table into a dish, or says what is wrong with it. */
final class DishReader {
    private static final String INGREDIENT = "[a-z0-9-]+:\\d{1,4}(\\.\\d)?";

    private final Predicate<String> isFood;

    DishReader(Predicate<String> isFood) {
        this.isFood = isFood;
    }

    Dish dish(Cuisine cuisine, Row row) {
        Set<Slot> slots = row.constants("slots", Slot.class);
        if (slots.isEmpty()) {
            throw row.wrong("no slot");
        }
        return new Dish(
                row.required("id"),
                new Text(row.required("name_en"), row.required("name_zh")),
                cuisine,
                slots,
                row.constant("role", Role.class),
                row.integer("servings", 1, 12),
                effort(row),
                row.integer("spicy", 0, 3),
                row.integer("cost", 1, 3),
                ingredients(row),
                steps(row));
    }

    private static Effort effort(Row row) {
        try {
            return new Effort(
                    row.integer("minutes_active", 1, 240),
                    row.integer("minutes_total", 1, 600),
                    row.integer("difficulty", 1, 3));
        } catch (IllegalArgumentException wrong) {
            throw row.wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private List<Ingredient> ingredients(Row row) {
        List<Ingredient> ingredients = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        row.required("ingredients");
        for (String entry : row.list("ingredients")) {
            if (!entry.matches(INGREDIENT)) {
                throw row.wrong("ingredient is not food:grams: " + entry);
            }
            int colon = entry.indexOf(':');
            String food = entry.substring(0, colon);
            if (!isFood.test(food)) {
                throw row.wrong("food is not in the table: " + food);
            }
            if (!seen.add(food)) {
                throw row.wrong("food is named twice: " + food);
            }
            ingredients.add(new Ingredient(food, Double.parseDouble(entry.substring(colon + 1))));
        }
        return ingredients;
    }

    private static List<Text> steps(Row row) {
        List<String> english = row.list("steps_en");
        List<String> chinese = row.list("steps_zh");
        if (english.isEmpty() || english.size() != chinese.size()) {
            throw row.wrong("steps differ: " + english.size() + " in English, " + chinese.size() + " in Chinese");
        }
        List<Text> steps = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            steps.add(new Text(english.get(i), chinese.get(i)));
        }
        return steps;
    }
}
