package io.branchline.nutrition.engine.target;

import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.target.NutrientTarget.Upper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reference intakes of NASEM for all 22 life stages, read once from {@code data/dri_nasem.csv}. */
public final class NasemTargets {
    private static final String URL = "https://www.ncbi.nlm.nih.gov/books/NBK545442/";
    private static final Source NASEM =
            new Source("NASEM Dietary Reference Intakes", "summary tables: EAR, RDA, AI, UL (1997-2011)", URL);
    private static final Source SODIUM_POTASSIUM = new Source(
            "NASEM (2019), Dietary Reference Intakes for Sodium and Potassium",
            "AI and CDRR",
            "https://doi.org/10.17226/25353");
    private static final Map<LifeStage, List<NutrientTarget>> TABLE = read();

    private NasemTargets() {}

    /** Every nutrient's target for a life stage, in the order of the table. */
    public static List<NutrientTarget> of(LifeStage stage) {
        return TABLE.getOrDefault(stage, List.of());
    }

    private static Map<LifeStage, List<NutrientTarget>> read() {
        Map<LifeStage, List<NutrientTarget>> table = new EnumMap<>(LifeStage.class);
        for (CsvTable.Row row : CsvTable.resource("/data/dri_nasem.csv").rows()) {
            table.computeIfAbsent(LifeStage.valueOf(row.text("stage")), any -> new ArrayList<>())
                    .add(target(row));
        }
        table.replaceAll((stage, targets) -> List.copyOf(targets));
        return table;
    }

    private static NutrientTarget target(CsvTable.Row row) {
        String nutrient = row.text("nutrient");
        Double rda = number(row, "rda");
        Double ai = number(row, "ai");
        Double ul = number(row, "ul");
        Double cdrr = number(row, "cdrr");
        double goal = rda != null ? rda : ai == null ? Double.NaN : ai;
        boolean salt = nutrient.equals("SODIUM") || nutrient.equals("CHLORIDE");
        Upper upper = cdrr != null ? Upper.CHRONIC_DISEASE : ul == null ? null : upper(nutrient);
        return new NutrientTarget(
                nutrient,
                NutrientNames.of(nutrient),
                row.text("unit"),
                goal,
                rda != null ? Basis.RDA : Basis.AI,
                salt ? null : goal,
                cdrr != null ? cdrr : ul,
                upper,
                number(row, "ear"),
                nutrient.equals("SODIUM") || nutrient.equals("POTASSIUM") ? SODIUM_POTASSIUM : NASEM);
    }

    private static Upper upper(String nutrient) {
        return switch (nutrient) {
            case "MAGNESIUM", "NIACIN", "FOLATE", "VITAMIN_E" -> Upper.ADDED;
            case "VITAMIN_A" -> Upper.RETINOL;
            default -> Upper.TOTAL;
        };
    }

    private static @Nullable Double number(CsvTable.Row row, String column) {
        double number = row.number(column);
        return Double.isNaN(number) ? null : number;
    }
}
