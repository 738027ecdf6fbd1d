package io.branchline.nutrition.engine.target;

import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.target.NutrientTarget.Upper;
import org.jspecify.annotations.Nullable;

/** Reads one row of the NASEM table: its goal, its upper limit and where they come from. */
final class NasemRow {
    private static final String URL = "https://www.ncbi.nlm.nih.gov/books/NBK545442/";
    private static final Source NASEM =
            new Source("NASEM Dietary Reference Intakes", "summary tables: EAR, RDA, AI, UL (1997-2011)", URL);
    private static final Source SODIUM_POTASSIUM = new Source(
            "NASEM (2019), Dietary Reference Intakes for Sodium and Potassium",
            "AI and CDRR",
            "https://doi.org/10.17226/25353");

    private NasemRow() {}

    static NutrientTarget target(CsvTable.Row row) {
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
