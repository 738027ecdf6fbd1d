package io.branchline.nutrition.engine.diet;

import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Healthy Eating Index 2020 (from 2 years) and its version for toddlers (12 to 23 months): 13 components, 100 points. */
public final class HealthyEatingIndex {
    /** Where the components and limits come from. */
    public static final Source SOURCE = new Source(
            "Shams-White MM et al. (2023), Healthy Eating Index-2020, J Acad Nutr Diet 123:1280-1288",
            "Tables 1 and 2",
            "https://epi.grants.cancer.gov/hei/");

    private static final double KCAL_OF_SUGAR_TSP = 16;
    private static final double KCAL_OF_FAT = 9;
    private static final List<Component> COMPONENTS = CsvTable.resource("/data/hei2020.csv").rows().stream()
            .map(Component::of)
            .toList();

    private HealthyEatingIndex() {}

    /**
     * One component's result.
     *
     * @param amount in {@code unit}
     * @param points 0 to {@code most}
     * @param best amount for the most points
     */
    public record Score(String code, Text name, double amount, String unit, double points, double most, double best) {}

    /** All components and their sum, 0 to 100. */
    public record Index(boolean toddler, double total, List<Score> components) {}

    private record Component(
            String code,
            Text name,
            double most,
            String unit,
            double best,
            double worst,
            double toddlerBest,
            double toddlerWorst) {

        static Component of(CsvTable.Row row) {
            return new Component(
                    row.text("component"),
                    new Text(row.text("en"), row.text("zh")),
                    row.number("points"),
                    row.text("unit"),
                    row.number("best"),
                    row.number("worst"),
                    row.number("toddler_best"),
                    row.number("toddler_worst"));
        }

        Score score(double amount, boolean toddler, boolean anything) {
            double full = toddler ? toddlerBest : best;
            double none = toddler ? toddlerWorst : worst;
            double share = Math.max(0, Math.min(1, (amount - none) / (full - none)));
            return new Score(code, name, amount, unit, anything ? most * share : 0, most, full);
        }
    }

    /** The index of an intake; without energy every component is 0, as the index is defined. */
    public static Index of(Intake intake, boolean toddler) {
        boolean anything = intake.energyKcal() > 0;
        List<Score> scores = new ArrayList<>();
        double total = 0;
        for (Component component : COMPONENTS) {
            double amount = anything ? amount(component.code(), intake) : 0;
            Score score = component.score(amount, toddler, anything);
            scores.add(score);
            total += score.points();
        }
        return new Index(toddler, total, List.copyOf(scores));
    }

    private static double amount(String component, Intake intake) {
        FoodPatterns eaten = intake.patterns();
        double thousands = intake.energyKcal() / 1000;
        return switch (component) {
            case "TOTAL_FRUITS" -> eaten.totalFruitCup() / thousands;
            case "WHOLE_FRUITS" -> eaten.wholeFruitCup() / thousands;
            case "TOTAL_VEGETABLES" -> (eaten.vegetablesCup() + eaten.legumesCup()) / thousands;
            case "GREENS_AND_BEANS" -> (eaten.darkGreenCup() + eaten.legumesCup()) / thousands;
            case "WHOLE_GRAINS" -> eaten.wholeGrainsOz() / thousands;
            case "DAIRY" -> eaten.dairyCup() / thousands;
            case "TOTAL_PROTEIN_FOODS" -> (eaten.meatEggsOz() + plantAndSea(eaten)) / thousands;
            case "SEAFOOD_AND_PLANT_PROTEINS" -> plantAndSea(eaten) / thousands;
            case "FATTY_ACIDS" -> fattyAcids(intake);
            case "REFINED_GRAINS" -> eaten.refinedGrainsOz() / thousands;
            case "SODIUM" -> intake.sodiumMg() / 1000 / thousands;
            case "ADDED_SUGARS" -> 100 * eaten.addedSugarsTsp() * KCAL_OF_SUGAR_TSP / intake.energyKcal();
            case "SATURATED_FATS" -> 100 * intake.saturatedFatG() * KCAL_OF_FAT / intake.energyKcal();
            default -> throw new IllegalArgumentException("no component " + component);
        };
    }

    private static double plantAndSea(FoodPatterns eaten) {
        return eaten.seafoodOz() + eaten.nutsSoyOz() + eaten.legumesOz();
    }

    /** Unsaturated to saturated; unsaturated fat without any saturated counts as the best, no fat at all as none. */
    private static double fattyAcids(Intake intake) {
        double unsaturated = intake.monounsaturatedFatG() + intake.polyunsaturatedFatG();
        if (intake.saturatedFatG() > 0) {
            return unsaturated / intake.saturatedFatG();
        }
        return unsaturated > 0 ? Double.MAX_VALUE : 0;
    }
}
