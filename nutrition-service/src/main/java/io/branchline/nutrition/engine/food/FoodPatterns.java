package io.branchline.nutrition.engine.food;

/**
 * Food-group equivalents in the units of the US Food Patterns (USDA FPED 2017-18), per 100 g or per intake; what HEI-2020 is computed from.
 *
 * @param totalFruitCup all fruit, juice included, cup equivalents
 * @param wholeFruitCup fruit without juice, cup equivalents
 * @param vegetablesCup vegetables without legumes, cup equivalents
 * @param darkGreenCup dark green vegetables, part of {@code vegetablesCup}
 * @param legumesCup beans and peas, cup equivalents as a vegetable
 * @param wholeGrainsOz ounce equivalents
 * @param refinedGrainsOz ounce equivalents
 * @param dairyCup milk, yogurt, cheese, fortified soymilk, cup equivalents
 * @param meatEggsOz meat, poultry, organ and cured meat, eggs, ounce equivalents
 * @param seafoodOz ounce equivalents
 * @param nutsSoyOz nuts, seeds and soy products other than soymilk, ounce equivalents
 * @param legumesOz legumes as a protein food, ounce equivalents
 * @param addedSugarsTsp teaspoon equivalents of 4.2 g
 */
public record FoodPatterns(
        double totalFruitCup,
        double wholeFruitCup,
        double vegetablesCup,
        double darkGreenCup,
        double legumesCup,
        double wholeGrainsOz,
        double refinedGrainsOz,
        double dairyCup,
        double meatEggsOz,
        double seafoodOz,
        double nutsSoyOz,
        double legumesOz,
        double addedSugarsTsp) {

    /** Counts as nothing. */
    public static final FoodPatterns NONE = new FoodPatterns(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** This plus {@code factor} times the other. */
    public FoodPatterns plus(FoodPatterns other, double factor) {
        return new FoodPatterns(
                totalFruitCup + factor * other.totalFruitCup,
                wholeFruitCup + factor * other.wholeFruitCup,
                vegetablesCup + factor * other.vegetablesCup,
                darkGreenCup + factor * other.darkGreenCup,
                legumesCup + factor * other.legumesCup,
                wholeGrainsOz + factor * other.wholeGrainsOz,
                refinedGrainsOz + factor * other.refinedGrainsOz,
                dairyCup + factor * other.dairyCup,
                meatEggsOz + factor * other.meatEggsOz,
                seafoodOz + factor * other.seafoodOz,
                nutsSoyOz + factor * other.nutsSoyOz,
                legumesOz + factor * other.legumesOz,
                addedSugarsTsp + factor * other.addedSugarsTsp);
    }

    /** Equivalents of so many grams, when this is per 100 g. */
    public FoodPatterns in(double grams) {
        return NONE.plus(this, grams / 100);
    }
}
