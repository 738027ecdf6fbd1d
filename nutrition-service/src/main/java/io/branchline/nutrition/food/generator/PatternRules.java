package io.branchline.nutrition.food.generator;

import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.table.CsvTable;

/**
 * Food-group equivalents for foods that FPED does not list, such as raw meat and dry grain, from the definitions of a cup and an ounce
 * equivalent (Food Patterns Equivalents Database 2017-18, methodology, tables 3 to 9). An approximation by weight and water content.
 */
final class PatternRules {
    private static final double GRAMS_PER_OUNCE = 28.35;

    /** Raw meat and fish lose about a quarter of their weight to the pan. */
    private static final double COOKED_YIELD = 0.75;

    /** An ounce equivalent of grain holds as much dry matter as 28.35 g of rice of 12 % water. */
    private static final double DRY_MATTER_OF_AN_OUNCE = 25;

    /** An ounce equivalent of bread or flour holds 16 g of flour, and bread a little besides. */
    private static final double DRY_MATTER_OF_AN_OUNCE_OF_BREAD = 16;

    private static final double GRAMS_PER_TEASPOON_OF_SUGAR = 4.2;

    private PatternRules() {}

    static FoodPatterns of(CsvTable.Row food, NutrientVector per100g) {
        String heiGroup = food.text("hei_group");
        boolean raw = isRaw(food.text("id"));
        double dry = 100 - per100g.get(Nutrient.WATER);
        double ounces = 100 / GRAMS_PER_OUNCE * (raw ? COOKED_YIELD : 1);
        return switch (heiGroup) {
            case "WHOLE_FRUIT" -> fruit(cups(dry, 0.67, 1.35), true);
            case "FRUIT_JUICE" -> fruit(0.4, false);
            case "DARK_GREEN_VEGETABLES" -> vegetable(cups(dry, raw ? 1.4 : 0.57, 2), true);
            case "RED_ORANGE_VEGETABLES", "STARCHY_VEGETABLES", "OTHER_VEGETABLES" ->
                vegetable(cups(dry, raw ? 0.85 : 0.62, 2), false);
            case "LEGUMES" -> legume(dry > 60 ? 2.9 / 2 : 0.57);
            case "WHOLE_GRAINS" -> grain(dry / dryMatterOfAnOunce(food), true);
            case "REFINED_GRAINS" -> grain(dry / dryMatterOfAnOunce(food), false);
            case "DAIRY" -> dairy(per100g);
            case "MEAT", "CURED_MEAT", "ORGAN_MEAT", "POULTRY" -> meat(ounces * lean(per100g));
            case "EGGS" -> meat(2);
            case "SEAFOOD_HIGH_OMEGA3", "SEAFOOD_LOW_OMEGA3" -> protein(ounces, 0);
            case "SOY" -> protein(0, per100g.get(Nutrient.PROTEIN) / 7);
            case "NUTS_SEEDS" -> protein(0, dry < 50 ? 3.5 : 7.05);
            case "ADDED_SUGARS" -> sugar(per100g.get(Nutrient.SUGARS) / GRAMS_PER_TEASPOON_OF_SUGAR);
            default -> FoodPatterns.NONE;
        };
    }

    private static boolean isRaw(String id) {
        return id.endsWith("-raw") || id.endsWith("-fresh") || id.endsWith("-frozen");
    }

    private static double dryMatterOfAnOunce(CsvTable.Row food) {
        boolean flour = food.text("aisle").equals("BAKERY") || food.text("id").startsWith("flour-");
        return flour ? DRY_MATTER_OF_AN_OUNCE_OF_BREAD : DRY_MATTER_OF_AN_OUNCE;
    }

    /** Fresh produce, or its dried form when there is little water left. */
    private static double cups(double dry, double fresh, double dried) {
        return dry > 60 ? dried : fresh;
    }

    /** What is left when the fat above that of lean meat (2.63 g in an ounce) counts as solid fat. */
    private static double lean(NutrientVector per100g) {
        double allowed = 2.63 * 100 / GRAMS_PER_OUNCE;
        return Math.max(0.1, 1 - Math.max(0, per100g.get(Nutrient.FAT) - allowed) / 100);
    }

    private static FoodPatterns fruit(double cups, boolean whole) {
        return new FoodPatterns(cups, whole ? cups : 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static FoodPatterns vegetable(double cups, boolean darkGreen) {
        return new FoodPatterns(0, 0, cups, darkGreen ? cups : 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static FoodPatterns legume(double cups) {
        return new FoodPatterns(0, 0, 0, 0, cups, 0, 0, 0, 0, 0, 0, 4 * cups, 0);
    }

    private static FoodPatterns grain(double ounces, boolean whole) {
        return new FoodPatterns(0, 0, 0, 0, 0, whole ? ounces : 0, whole ? 0 : ounces, 0, 0, 0, 0, 0, 0);
    }

    /** By calcium: a cup of milk holds 276 mg in SR28, and 42.5 g of hard cheese about 300 mg. */
    private static FoodPatterns dairy(NutrientVector per100g) {
        double perCup = per100g.get(Nutrient.WATER) > 80 ? 276 : 300;
        double cups = Math.min(4, per100g.get(Nutrient.CALCIUM) / perCup);
        return new FoodPatterns(0, 0, 0, 0, 0, 0, 0, cups, 0, 0, 0, 0, 0);
    }

    private static FoodPatterns meat(double ounces) {
        return new FoodPatterns(0, 0, 0, 0, 0, 0, 0, 0, ounces, 0, 0, 0, 0);
    }

    private static FoodPatterns protein(double seafood, double nutsAndSoy) {
        return new FoodPatterns(0, 0, 0, 0, 0, 0, 0, 0, 0, seafood, nutsAndSoy, 0, 0);
    }

    private static FoodPatterns sugar(double teaspoons) {
        return new FoodPatterns(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, teaspoons);
    }
}
