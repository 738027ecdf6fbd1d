package io.branchline.nutrition.engine.food;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.food.Food.Measure;
import io.branchline.nutrition.engine.food.group.Aisle;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.food.group.HeiGroup;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code data/foods.csv} (names, groups, measures) and {@code data/food_nutrients.csv} (figures) into one table. */
public final class FoodTableReader {
    private final Map<String, CsvTable.Row> figures = new HashMap<>();

    private FoodTableReader(CsvTable nutrients) {
        nutrients.rows().forEach(row -> figures.put(row.text("id"), row));
    }

    static FoodTable shipped() {
        return read(CsvTable.resource("/data/foods.csv"), CsvTable.resource("/data/food_nutrients.csv"));
    }

    /** Joins the two tables by id; a food without figures is an error. */
    public static FoodTable read(CsvTable foods, CsvTable nutrients) {
        FoodTableReader reader = new FoodTableReader(nutrients);
        List<Food> read = new ArrayList<>();
        for (CsvTable.Row row : foods.rows()) {
            read.add(reader.food(row));
        }
        return new FoodTable(read);
    }

    private Food food(CsvTable.Row row) {
        CsvTable.Row numbers = figures.get(row.text("id"));
        if (numbers == null) {
            throw new IllegalArgumentException("no figures for " + row.text("id"));
        }
        return new Food(
                row.text("id"),
                new Text(row.text("name_en"), row.text("name_zh")),
                row.list("synonyms_en"),
                row.list("synonyms_zh"),
                new Food.Source(
                        row.text("source"), row.text("code"), row.text("match").equals("EXACT")),
                PagodaGroup.valueOf(row.text("pagoda_group")),
                HeiGroup.valueOf(row.text("hei_group")),
                Integer.parseInt(row.text("edible_percent")),
                set(row.list("allergens"), Allergen::valueOf),
                set(row.list("diet_flags"), DietFlag::valueOf),
                Aisle.valueOf(row.text("aisle")),
                row.list("measures").stream().map(FoodTableReader::measure).toList(),
                nutrients(numbers),
                patterns(numbers));
    }

    private static <T> Set<T> set(List<String> names, Function<String, T> value) {
        return names.stream().map(value).collect(Collectors.toSet());
    }

    private static Measure measure(String text) {
        String[] parts = text.split(":", -1);
        return new Measure(new Text(parts[0], parts[1]), Double.parseDouble(parts[2]));
    }

    private static NutrientVector nutrients(CsvTable.Row row) {
        double[] amounts = new double[Nutrient.COUNT];
        for (Nutrient nutrient : Nutrient.values()) {
            amounts[nutrient.ordinal()] = row.number(nutrient.key());
        }
        return NutrientVector.of(amounts);
    }

    private static FoodPatterns patterns(CsvTable.Row row) {
        return new FoodPatterns(
                row.number("totalFruitCup"),
                row.number("wholeFruitCup"),
                row.number("vegetablesCup"),
                row.number("darkGreenCup"),
                row.number("legumesCup"),
                row.number("wholeGrainsOz"),
                row.number("refinedGrainsOz"),
                row.number("dairyCup"),
                row.number("meatEggsOz"),
                row.number("seafoodOz"),
                row.number("nutsSoyOz"),
                row.number("legumesOz"),
                row.number("addedSugarsTsp"));
    }
}
