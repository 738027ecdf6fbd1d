package io.branchline.nutrition.engine.usda;

import static io.branchline.nutrition.engine.usda.LineReader.amount;
import static io.branchline.nutrition.engine.usda.LineReader.require;

import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.usda.LineReader.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads USDA SR28 or SR Legacy: {@code FOOD_DES.txt}, {@code NUT_DATA.txt}, {@code WEIGHT.txt}, in ISO-8859-1. */
public final class Sr28Reader {
    /** The files of the release that are read, in the order in which they refer to each other. */
    public static final List<String> FILES = List.of("FOOD_DES.txt", "NUT_DATA.txt", "WEIGHT.txt");

    private final LineReader reader = new LineReader();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private Sr28Reader() {}

    private static final class Draft {
        final String description;
        final String group;
        final int refusePercent;
        final double[] amounts = new double[Nutrient.COUNT];
        final double[] undifferentiated = new double[Nutrient.COUNT];
        final List<ReleaseFood.Portion> portions = new ArrayList<>();

        Draft(String description, String group, int refusePercent) {
            this.description = description;
            this.group = group;
            this.refusePercent = refusePercent;
            Arrays.fill(amounts, Double.NaN);
            Arrays.fill(undifferentiated, Double.NaN);
        }
    }

    /** Reads the whole release; a file that is missing is an error, a line that is wrong is left out. */
    public static ReleaseContent read(ReleaseFiles files) throws IOException {
        Sr28Reader release = new Sr28Reader();
        release.file(files, "FOOD_DES.txt", release::food);
        release.file(files, "NUT_DATA.txt", release::nutrient);
        release.file(files, "WEIGHT.txt", release::portion);
        List<ReleaseFood> foods = new ArrayList<>();
        release.drafts.forEach((code, draft) -> foods.add(food(code, draft)));
        return new ReleaseContent(
                foods, release.reader.records(), release.reader.rejected(), release.reader.badLines());
    }

    private void file(ReleaseFiles files, String name, LineReader.Meaning<String[]> meaning) throws IOException {
        try (BufferedReader lines = files.open(name, StandardCharsets.ISO_8859_1)) {
            reader.eachCaretLine(name, lines, meaning);
        }
    }

    private void food(String[] fields) throws Unreadable {
        require(fields.length == 14, "a food has 14 fields", "食物记录应有 14 个字段");
        String code = text(fields[0]);
        require(code.matches("\\d{4,6}"), "no NDB number", "缺少 NDB 编号");
        String description = text(fields[2]);
        require(!description.isEmpty(), "no description", "缺少描述");
        int refuse = fields[8].isEmpty() ? 0 : (int) amount(fields[8]);
        require(refuse <= 100, "refuse above 100 %", "废弃率超过 100%");
        Draft draft = new Draft(description, text(fields[1]), refuse);
        require(drafts.putIfAbsent(code, draft) == null, "the food occurs twice", "食物重复");
    }

    private void nutrient(String[] fields) throws Unreadable {
        require(fields.length == 18, "a value has 18 fields", "营养素记录应有 18 个字段");
        Draft draft = draft(fields[0]);
        double value = amount(fields[2]);
        int number = (int) amount(text(fields[1]));
        Optional<Nutrient> nutrient = UsdaNutrients.ofNumber(number);
        if (nutrient.isPresent()) {
            int index = nutrient.get().ordinal();
            require(Double.isNaN(draft.amounts[index]), "the value occurs twice", "数值重复");
            draft.amounts[index] = value;
        } else {
            UsdaNutrients.ofUndifferentiated(number).ifPresent(acid -> draft.undifferentiated[acid.ordinal()] = value);
        }
    }

    private void portion(String[] fields) throws Unreadable {
        require(fields.length == 7, "a measure has 7 fields", "计量记录应有 7 个字段");
        Draft draft = draft(fields[0]);
        double amount = amount(fields[2]);
        double grams = amount(fields[4]);
        String unit = text(fields[3]);
        require(amount > 0 && !unit.isEmpty(), "no measure", "缺少计量单位");
        draft.portions.add(new ReleaseFood.Portion(unit, grams / amount));
    }

    private Draft draft(String field) throws Unreadable {
        Draft draft = drafts.get(text(field));
        if (draft == null) {
            throw new Unreadable("of a food that FOOD_DES does not list", "FOOD_DES 中没有该食物");
        }
        return draft;
    }

    private static ReleaseFood food(String code, Draft draft) {
        for (int i = 0; i < Nutrient.COUNT; i++) {
            if (Double.isNaN(draft.amounts[i])) {
                draft.amounts[i] = draft.undifferentiated[i];
            }
        }
        NutrientVector nutrients = NutrientVector.of(draft.amounts);
        return new ReleaseFood(
                code,
                draft.description,
                draft.group,
                draft.refusePercent,
                nutrients,
                FoodPatterns.NONE,
                draft.portions);
    }

    private static String text(String field) {
        boolean quoted = field.length() >= 2 && field.startsWith("~") && field.endsWith("~");
        return (quoted ? field.substring(1, field.length() - 1) : field).trim();
    }
}
