package io.branchline.benchmarks.food;

import io.branchline.nutrition.engine.description.DescribedFood;
import io.branchline.nutrition.engine.description.FoodMatcher;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.usda.ReleaseFood;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Carbohydrate of 8,000 NutriBench descriptions (evaluation only); the bars are a mean error of 4.0 g and 88 % within 7.5 g. */
public final class FoodDescriptionAccuracy {
    private static final String USUAL = "Quantity not specified";
    private static final double CLOSE_GRAMS = 7.5;

    private FoodDescriptionAccuracy() {}

    /** Argument: the folder of nutrition data. */
    public static void main(String[] arguments) throws IOException {
        Optional<Path> folder = SharedFoods.folder(arguments);
        if (folder.isEmpty()) {
            return;
        }
        Map<String, ReleaseFood> byCode = new HashMap<>();
        List<DescribedFood> described = new ArrayList<>();
        for (ReleaseFood food : SharedFoods.read(folder.get())) {
            byCode.put(food.code(), food);
            described.add(described(food));
        }
        FoodMatcher matcher = new FoodMatcher(described);
        double error = 0;
        int close = 0;
        List<CsvTable.Row> rows = rows(folder.get());
        for (CsvTable.Row row : rows) {
            double wrong = Math.abs(carbohydrate(matcher, byCode, row.text("query")) - row.number("carb_g"));
            error += wrong;
            close += wrong <= CLOSE_GRAMS ? 1 : 0;
        }
        System.out.printf(
                "%d descriptions: mean error %.2f g, within %.1f g %.2f %%%n",
                rows.size(), error / rows.size(), CLOSE_GRAMS, 100.0 * close / rows.size());
    }

    private static double carbohydrate(FoodMatcher matcher, Map<String, ReleaseFood> byCode, String text) {
        return matcher.match(text, 1).stream()
                .mapToDouble(match -> {
                    ReleaseFood food = byCode.get(match.food().id());
                    return food == null ? 0 : food.per100g().get(Nutrient.CARBOHYDRATE) * match.grams() / 100;
                })
                .sum();
    }

    private static DescribedFood described(ReleaseFood food) {
        double usual = Double.NaN;
        List<DescribedFood.Portion> portions = new ArrayList<>();
        for (ReleaseFood.Portion portion : food.portions()) {
            if (portion.description().startsWith(USUAL)) {
                usual = portion.grams() > 0 ? portion.grams() : usual;
            } else if (portion.grams() > 0) {
                String wording = portion.description().replaceFirst("^\\d+(?:[./]\\d+)? ", "");
                portions.add(new DescribedFood.Portion(wording, portion.grams()));
            }
        }
        return new DescribedFood(food.code(), food.description(), usual, portions);
    }

    private static List<CsvTable.Row> rows(Path folder) throws IOException {
        Path file = folder.resolve("nutribench_dev").resolve("train8000.csv.gz");
        try (Reader reader =
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
            return CsvTable.read(reader).rows();
        }
    }
}
