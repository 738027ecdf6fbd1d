package io.branchline.nutrition.engine.target;

import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.Age;

/** Acceptable shares of energy from protein, fat and carbohydrate, in % of energy. */
record MacroShares(
        double proteinLow,
        double proteinHigh,
        double fatLow,
        double fatHigh,
        double carbohydrateLow,
        double carbohydrateHigh,
        Basis basis,
        Source source) {

    private static final Source AMDR = new Source(
            "IOM (2002/2005), Dietary Reference Intakes for Macronutrients", "AMDR", "https://doi.org/10.17226/10490");

    /** By age; there are none in the first year. */
    static MacroShares nasem(Age age) {
        if (age.years() < 4) {
            return new MacroShares(5, 20, 30, 40, 45, 65, Basis.AMDR, AMDR);
        }
        if (age.years() < 19) {
            return new MacroShares(10, 30, 25, 35, 45, 65, Basis.AMDR, AMDR);
        }
        return new MacroShares(10, 35, 20, 35, 45, 65, Basis.AMDR, AMDR);
    }
}
