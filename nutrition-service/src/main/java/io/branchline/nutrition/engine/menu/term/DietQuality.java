package io.branchline.nutrition.engine.menu.term;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.table.CsvTable;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The points of the Healthy Eating Index 2020 that the mean day loses, at the energy that is aimed at. Its straight lines are kept;
 * the ratio of fatty acids is measured as the unsaturated fat missing beside the saturated fat, against the saturated fat of a diet
 * with 8 % of energy from it. Source: Shams-White et al. 2023, J Acad Nutr Diet 123:1280.
 */
public final class DietQuality {
    /** Price of one point of the index on one day. */
    private static final double POINT = 0.25;

    private static final double KCAL_OF_FAT = 9;
    private static final double KCAL_OF_SUGAR_TSP = 16;
    private static final List<CsvTable.Row> COMPONENTS =
            CsvTable.resource("/data/hei2020.csv").rows();

    private DietQuality() {}

    /** One term for each component of the index, of the mean day. */
    public static List<Term> terms(Quantities quantities, double kcal) {
        return COMPONENTS.stream().map(row -> term(row, quantities, kcal)).toList();
    }

    private static Term term(CsvTable.Row row, Quantities quantities, double kcal) {
        String component = row.text("component");
        double best = row.number("best");
        double worst = row.number("worst");
        double points = POINT * row.number("points");
        int quantity = quantities.add("HEI " + component, amount(component, best));
        if (component.equals("FATTY_ACIDS")) {
            double saturated = 0.08 * kcal / KCAL_OF_FAT;
            return new Term(quantity, Double.NEGATIVE_INFINITY, 0, 0, points / ((best - worst) * saturated), null);
        }
        double scale = row.text("unit").startsWith("%") ? kcal / 100 : kcal / 1000;
        return worst < best
                ? new Term(quantity, best * scale, Double.POSITIVE_INFINITY, points / (best * scale), 0, null)
                : new Term(
                        quantity, Double.NEGATIVE_INFINITY, best * scale, 0, points / ((worst - best) * scale), null);
    }

    private static ToDoubleFunction<DishFacts> amount(String component, double best) {
        return switch (component) {
            case "TOTAL_FRUITS" -> dish -> dish.patterns().totalFruitCup();
            case "WHOLE_FRUITS" -> dish -> dish.patterns().wholeFruitCup();
            case "TOTAL_VEGETABLES" ->
                dish -> dish.patterns().vegetablesCup() + dish.patterns().legumesCup();
            case "GREENS_AND_BEANS" ->
                dish -> dish.patterns().darkGreenCup() + dish.patterns().legumesCup();
            case "WHOLE_GRAINS" -> dish -> dish.patterns().wholeGrainsOz();
            case "DAIRY" -> dish -> dish.patterns().dairyCup();
            case "TOTAL_PROTEIN_FOODS" -> dish -> dish.patterns().meatEggsOz() + plantAndSea(dish.patterns());
            case "SEAFOOD_AND_PLANT_PROTEINS" -> dish -> plantAndSea(dish.patterns());
            case "FATTY_ACIDS" ->
                dish -> best * dish.perServing().get(Nutrient.SATURATED_FAT)
                        - dish.perServing().get(Nutrient.MONOUNSATURATED_FAT)
                        - dish.perServing().get(Nutrient.POLYUNSATURATED_FAT);
            case "REFINED_GRAINS" -> dish -> dish.patterns().refinedGrainsOz();
            case "SODIUM" -> dish -> dish.perServing().get(Nutrient.SODIUM) / 1000;
            case "ADDED_SUGARS" -> dish -> dish.patterns().addedSugarsTsp() * KCAL_OF_SUGAR_TSP;
            case "SATURATED_FATS" -> dish -> dish.perServing().get(Nutrient.SATURATED_FAT) * KCAL_OF_FAT;
            default -> throw new IllegalArgumentException("no component " + component);
        };
    }

    private static double plantAndSea(FoodPatterns eaten) {
        return eaten.seafoodOz() + eaten.nutsSoyOz() + eaten.legumesOz();
    }
}
