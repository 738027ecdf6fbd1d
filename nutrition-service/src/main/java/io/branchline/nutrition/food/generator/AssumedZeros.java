package io.branchline.nutrition.food.generator;

import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.table.CsvTable;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a food cannot contain by its nature, as USDA itself assumes ("assumed zero", SR28 documentation, source code 7): plants hold no
 * cholesterol, retinol, long-chain omega-3 acids, vitamin B12 or D. Algae, mushrooms, ferments and fortified products are left unknown.
 */
final class AssumedZeros {
    private static final Set<Nutrient> OF_PLANTS = EnumSet.of(
            Nutrient.CHOLESTEROL,
            Nutrient.RETINOL,
            Nutrient.EPA,
            Nutrient.DHA,
            Nutrient.VITAMIN_B12,
            Nutrient.VITAMIN_D,
            Nutrient.TRANS_FAT);

    private static final Set<Nutrient> OF_FLESH = EnumSet.of(Nutrient.FIBER, Nutrient.SUGARS, Nutrient.BETA_CAROTENE);

    private AssumedZeros() {}

    /** Nutrients of the food that are zero when the release gives no value. */
    static Set<Nutrient> of(CsvTable.Row food) {
        Set<Nutrient> zeros = EnumSet.noneOf(Nutrient.class);
        String pagoda = food.text("pagoda_group");
        if (isPlainPlant(food)) {
            zeros.addAll(OF_PLANTS);
        }
        if ((pagoda.equals("MEAT_POULTRY") || pagoda.equals("AQUATIC"))
                && !food.text("hei_group").equals("CURED_MEAT")) {
            zeros.addAll(OF_FLESH);
        }
        if (!food.text("aisle").equals("BEVERAGES") && !mayHoldCaffeine(food)) {
            zeros.add(Nutrient.CAFFEINE);
        }
        if (food.list("diet_flags").contains("ALCOHOL_FREE")
                && !food.text("aisle").equals("CONDIMENTS")) {
            zeros.add(Nutrient.ALCOHOL);
        }
        if (!mayBeFortified(food)) {
            zeros.add(Nutrient.FOLIC_ACID);
        }
        return zeros;
    }

    private static boolean isPlainPlant(CsvTable.Row food) {
        String name = food.text("name_en").toLowerCase(java.util.Locale.ROOT);
        boolean special = name.matches(
                ".*(mushroom|fungus|kelp|laver|wakame|seaweed|agar|natto|tempeh|miso|fermented|kimchi|fortified|yeast|cereal|sauce|paste).*");
        return food.list("diet_flags").contains("VEGAN") && !special;
    }

    private static boolean mayHoldCaffeine(CsvTable.Row food) {
        return food.text("name_en").toLowerCase(java.util.Locale.ROOT).matches(".*(choco|cocoa|coffee|tea\\b|cola).*");
    }

    private static boolean mayBeFortified(CsvTable.Row food) {
        String aisle = food.text("aisle");
        return aisle.equals("GRAINS") || aisle.equals("BAKERY") || aisle.equals("SNACKS") || aisle.equals("BEVERAGES");
    }
}
