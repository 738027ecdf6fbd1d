package io.branchline.nutrition.engine.dish;

import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns a row of a dish table into a dish, or says what is wrong with it. */
final class DishReader {
    private static final String INGREDIENT = "[a-z0-9-]+:\\d{1,4}(\\.\\d)?";

    private final Predicate<String> isFood;

    DishReader(Predicate<String> isFood) {
        this.isFood = isFood;
    }

    /** The dish of the row; IllegalArgumentException names the dish and what is wrong. */
    Dish dish(Cuisine cuisine, CsvTable.Row row) {
        try {
            return read(cuisine, row);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("dish " + row.text("id") + ": " + wrong.getMessage(), wrong);
        }
    }

    private Dish read(Cuisine cuisine, CsvTable.Row row) {
        return new Dish(
                filled(row, "id"),
                new Text(filled(row, "name_en"), filled(row, "name_zh")),
                cuisine,
                row.list("slots").stream().map(Slot::valueOf).collect(Collectors.toSet()),
                Role.valueOf(row.text("role")),
                integer(row, "servings"),
                new Effort(integer(row, "minutes_active"), integer(row, "minutes_total"), integer(row, "difficulty")),
                integer(row, "spicy"),
                integer(row, "cost"),
                ingredients(row),
                steps(row));
    }

    private static String filled(CsvTable.Row row, String column) {
        String value = row.text(column);
        if (value.isBlank()) {
            throw new IllegalArgumentException(column + " is empty");
        }
        return value;
    }

    private static int integer(CsvTable.Row row, String column) {
        String value = row.text(column);
        if (!value.matches("\\d{1,3}")) {
            throw new IllegalArgumentException(column + " is no number: " + value);
        }
        return Integer.parseInt(value);
    }

    private List<Ingredient> ingredients(CsvTable.Row row) {
        List<Ingredient> ingredients = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String entry : row.list("ingredients")) {
            if (!entry.matches(INGREDIENT)) {
                throw new IllegalArgumentException("ingredient is not food:grams: " + entry);
            }
            int colon = entry.indexOf(':');
            String food = entry.substring(0, colon);
            if (!isFood.test(food)) {
                throw new IllegalArgumentException("food is not in the table: " + food);
            }
            if (!seen.add(food)) {
                throw new IllegalArgumentException("food is named twice: " + food);
            }
            ingredients.add(new Ingredient(food, Double.parseDouble(entry.substring(colon + 1))));
        }
        return ingredients;
    }

    private static List<Text> steps(CsvTable.Row row) {
        List<String> english = row.list("steps_en");
        List<String> chinese = row.list("steps_zh");
        if (english.isEmpty() || english.size() != chinese.size()) {
            throw new IllegalArgumentException(
                    "steps differ: " + english.size() + " in English, " + chinese.size() + " in Chinese");
        }
        List<Text> steps = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            steps.add(new Text(english.get(i), chinese.get(i)));
        }
        return steps;
    }
}
