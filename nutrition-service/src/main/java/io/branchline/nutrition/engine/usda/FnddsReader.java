package io.branchline.nutrition.engine.usda;

import static io.branchline.nutrition.engine.usda.LineReader.amount;
import static io.branchline.nutrition.engine.usda.LineReader.require;

import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.usda.LineReader.Unreadable;
import io.branchline.nutrition.engine.usda.NamedRecords.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads FNDDS "At a Glance" (nutrient values, portions and weights) and, where it is there, FPED of the same years. */
public final class FnddsReader {
    /** Part of the name of the file of nutrient values. */
    public static final String NUTRIENTS = "FNDDS_Nutrient_Values";

    /** Part of the name of the file of portions. */
    public static final String PORTIONS = "Portions_and_Weights";

    /** Part of the name of the file of food patterns. */
    public static final String PATTERNS = "FPED_";

    /** How the release writes that a portion has no usual weight, as of infant formula. */
    private static final String NO_WEIGHT = "-9";

    private final LineReader reader = new LineReader();
    private final Map<String, ReleaseFood> foods = new LinkedHashMap<>();
    private final Map<String, List<ReleaseFood.Portion>> portions = new HashMap<>();
    private final Map<String, FoodPatterns> patterns = new HashMap<>();

    private FnddsReader() {}

    /** Reads the whole release; portions and patterns may be absent, a line that is wrong is left out. */
    public static ReleaseContent read(ReleaseFiles files) throws IOException {
        FnddsReader release = new FnddsReader();
        release.file(NUTRIENTS, release::food).read(files, "Food code");
        if (files.has(PORTIONS)) {
            release.file(PORTIONS, release::portion).read(files, "Food code");
        }
        if (files.has(PATTERNS)) {
            release.file(PATTERNS, release::pattern).read(files, "FOODCODE");
        }
        List<ReleaseFood> complete = release.foods.values().stream()
                .map(food -> food.with(release.patterns.getOrDefault(food.code(), FoodPatterns.NONE)))
                .map(food -> new ReleaseFood(
                        food.code(),
                        food.description(),
                        food.group(),
                        0,
                        food.per100g(),
                        food.patterns(),
                        release.portions.getOrDefault(food.code(), List.of())))
                .toList();
        return new ReleaseContent(
                complete, release.reader.records(), release.reader.rejected(), release.reader.badLines());
    }

    private NamedRecords file(String name, LineReader.Meaning<Row> meaning) {
        return new NamedRecords(name, reader, meaning);
    }

    private void food(Row row) throws Unreadable {
        String code = code(row.text("Food code"));
        double[] amounts = new double[Nutrient.COUNT];
        Arrays.fill(amounts, Double.NaN);
        for (Map.Entry<String, Nutrient> column : UsdaNutrients.BY_HEAD.entrySet()) {
            String text = row.text(column.getKey());
            if (!text.isEmpty()) {
                amounts[column.getValue().ordinal()] = amount(text);
            }
        }
        ReleaseFood food = new ReleaseFood(
                code,
                row.text("Main food description"),
                row.text("WWEIA Category description"),
                0,
                NutrientVector.of(amounts),
                FoodPatterns.NONE,
                List.of());
        require(foods.putIfAbsent(code, food) == null, "the food occurs twice", "食物重复");
    }

    private void portion(Row row) throws Unreadable {
        String code = known(row.text("Food code"));
        String description = row.text("Portion description");
        require(!description.isEmpty(), "no portion", "缺少份量描述");
        if (row.text("Portion weight (g)").equals(NO_WEIGHT)) {
            return;
        }
        double grams = row.amount("Portion weight (g)");
        portions.computeIfAbsent(code, any -> new ArrayList<>()).add(new ReleaseFood.Portion(description, grams));
    }

    private void pattern(Row row) throws Unreadable {
        String code = known(row.text("FOODCODE"));
        FoodPatterns equivalents = new FoodPatterns(
                row.amount("F_TOTAL (cup eq.)"),
                row.amount("F_CITMLB (cup eq.)") + row.amount("F_OTHER (cup eq.)"),
                row.amount("V_TOTAL (cup eq.)"),
                row.amount("V_DRKGR (cup eq.)"),
                row.amount("V_LEGUMES (cup eq.)"),
                row.amount("G_WHOLE (oz. eq.)"),
                row.amount("G_REFINED (oz. eq.)"),
                row.amount("D_TOTAL (cup eq.)"),
                row.amount("PF_MEAT (oz. eq.)")
                        + row.amount("PF_CUREDMEAT (oz. eq.)")
                        + row.amount("PF_ORGAN (oz. eq.)")
                        + row.amount("PF_POULT (oz. eq.)")
                        + row.amount("PF_EGGS (oz. eq.)"),
                row.amount("PF_SEAFD_HI (oz. eq.)") + row.amount("PF_SEAFD_LOW (oz. eq.)"),
                row.amount("PF_SOY (oz. eq.)") + row.amount("PF_NUTSDS (oz. eq.)"),
                row.amount("PF_LEGUMES (oz. eq.)"),
                row.amount("ADD_SUGARS (tsp. eq.)"));
        require(patterns.putIfAbsent(code, equivalents) == null, "the food occurs twice", "食物重复");
    }

    private String known(String text) throws Unreadable {
        String code = code(text);
        require(foods.containsKey(code), "of a food without nutrient values", "该食物没有营养成分值");
        return code;
    }

    private static String code(String text) throws Unreadable {
        require(text.matches("\\d{8}"), "no food code", "缺少食物编码");
        return text;
    }
}
