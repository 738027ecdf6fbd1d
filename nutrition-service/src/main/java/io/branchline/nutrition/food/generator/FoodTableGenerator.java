package io.branchline.nutrition.food.generator;

import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.usda.FnddsReader;
import io.branchline.nutrition.engine.usda.ReleaseContent;
import io.branchline.nutrition.engine.usda.ReleaseFiles;
import io.branchline.nutrition.engine.usda.ReleaseFood;
import io.branchline.nutrition.engine.usda.Sr28Reader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Looks up the figures of every curated food in the USDA files and writes the table that the service ships with. */
public final class FoodTableGenerator {
    private static final Path FOODS = Path.of("src", "main", "resources", "data", "foods.csv");
    private static final Path FIGURES = FOODS.resolveSibling("food_nutrients.csv");

    /** Begins the line of the head that holds the digest of the rows. */
    static final String DIGEST = "# SHA-256 of the rows: ";

    private static final List<String> HEAD = List.of(
            "# Figures of the food table, per 100 g edible portion; empty where neither release knows. Generated, do not edit: see FoodTableGenerator.",
            "# Source: USDA National Nutrient Database SR28, FNDDS 2017-2018 and FPED 2017-2018 (Agricultural Research Service), public domain.",
            "# twin: the FNDDS food made from this SR entry; fills values that SR leaves out. Pattern columns: FPED, or by rule where it lists no twin.",
            "# Last check: 2026-11-23.");

    private static final String PATTERN_COLUMNS =
            "totalFruitCup,wholeFruitCup,vegetablesCup,darkGreenCup,legumesCup,wholeGrainsOz,refinedGrainsOz,dairyCup,meatEggsOz,seafoodOz,nutsSoyOz,legumesOz,addedSugarsTsp";

    private final Map<String, ReleaseFood> sr;
    private final Map<String, ReleaseFood> fndds;
    private final TwinFinder twins;

    private FoodTableGenerator(ReleaseContent sr, ReleaseContent fndds) {
        this.sr = byCode(sr);
        this.fndds = byCode(fndds);
        this.twins = new TwinFinder(fndds.foods());
    }

    /** Arguments: folder of SR28, folder of FNDDS and FPED, and if need be another output file. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("give the folder of SR28 and the folder of FNDDS and FPED");
        }
        FoodTableGenerator generator = new FoodTableGenerator(
                Sr28Reader.read(new ReleaseFiles(Path.of(arguments[0]))),
                FnddsReader.read(new ReleaseFiles(Path.of(arguments[1]))));
        Path output = arguments.length > 2 ? Path.of(arguments[2]) : FIGURES;
        try (Reader foods = Files.newBufferedReader(FOODS, StandardCharsets.UTF_8)) {
            Files.write(output, generator.lines(CsvTable.read(foods)), StandardCharsets.UTF_8);
        }
    }

    private List<String> lines(CsvTable foods) {
        List<String> table = new ArrayList<>();
        String nutrients = Arrays.stream(Nutrient.values()).map(Nutrient::key).collect(Collectors.joining(","));
        table.add("id,twin," + nutrients + "," + PATTERN_COLUMNS);
        for (CsvTable.Row food : foods.rows()) {
            table.add(line(food));
        }
        List<String> lines = new ArrayList<>(HEAD);
        lines.add(DIGEST + digest(table));
        lines.addAll(table);
        return lines;
    }

    /** SHA-256 of the lines below the head of the table, each with its line feed, in hexadecimal digits. */
    static String digest(List<String> table) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            table.forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String line(CsvTable.Row food) {
        boolean inSr = food.text("source").equals("SR28");
        ReleaseFood found = (inSr ? sr : fndds).get(food.text("code"));
        if (found == null) {
            throw new IllegalArgumentException(food.text("source") + " has no " + food.text("code"));
        }
        Optional<ReleaseFood> twin = inSr ? twins.find(found) : Optional.of(found);
        NutrientVector nutrients = nutrients(food, found, twin);
        FoodPatterns patterns = twin.map(ReleaseFood::patterns).orElseGet(() -> PatternRules.of(food, nutrients));
        String code = inSr ? twin.map(ReleaseFood::code).orElse("") : "";
        return food.text("id") + "," + code + "," + amounts(nutrients) + "," + equivalents(patterns);
    }

    private static NutrientVector nutrients(CsvTable.Row food, ReleaseFood found, Optional<ReleaseFood> twin) {
        Map<Nutrient, Double> amounts = new EnumMap<>(Nutrient.class);
        AssumedZeros.of(food).forEach(nutrient -> amounts.put(nutrient, 0.0));
        twin.ifPresent(filling -> amounts.putAll(filling.per100g().toMap()));
        amounts.putAll(found.per100g().toMap());
        return NutrientVector.of(amounts);
    }

    private static String amounts(NutrientVector nutrients) {
        return Arrays.stream(Nutrient.values())
                .map(nutrient -> nutrients.isKnown(nutrient) ? number(nutrients.get(nutrient)) : "")
                .collect(Collectors.joining(","));
    }

    private static String equivalents(FoodPatterns patterns) {
        return DoubleStream.of(
                        patterns.totalFruitCup(),
                        patterns.wholeFruitCup(),
                        patterns.vegetablesCup(),
                        patterns.darkGreenCup(),
                        patterns.legumesCup(),
                        patterns.wholeGrainsOz(),
                        patterns.refinedGrainsOz(),
                        patterns.dairyCup(),
                        patterns.meatEggsOz(),
                        patterns.seafoodOz(),
                        patterns.nutsSoyOz(),
                        patterns.legumesOz(),
                        patterns.addedSugarsTsp())
                .mapToObj(FoodTableGenerator::number)
                .collect(Collectors.joining(","));
    }

    private static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static Map<String, ReleaseFood> byCode(ReleaseContent release) {
        return release.foods().stream().collect(Collectors.toMap(ReleaseFood::code, Function.identity()));
    }
}
