package io.branchline.nutrition.engine.target;

import io.branchline.nutrition.engine.finding.Blocked;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.engine.target.NutrientTarget.Upper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Grams of protein, fat and carbohydrate from the acceptable shares of the planned energy; from one year. */
final class MacroTargets {
    private static final Source KIDNEY = Source.of(
            "KDOQI (2020), Clinical practice guideline for nutrition in chronic kidney disease",
            "protein not above 0.8 g/kg without a renal dietitian");
    private static final Source WHO_FAT = new Source(
            "WHO (2023), Saturated fatty acid and trans-fatty acid intake",
            "below 10 % and below 1 % of energy",
            "https://www.who.int/publications/i/item/9789240073630");
    private static final double KCAL_PER_G = 4;
    private static final double KCAL_PER_G_FAT = 9;
    private static final double KIDNEY_LOW = 0.6;
    private static final double KIDNEY_HIGH = 0.8;

    private MacroTargets() {}

    static List<NutrientTarget> of(Person person, double kcal, Set<Blocked> blocked) {
        Age age = Objects.requireNonNull(person.age());
        MacroShares shares = shares(person, age);
        List<NutrientTarget> targets = new ArrayList<>();
        targets.add(protein(person, kcal, shares, blocked));
        targets.add(share("FAT", shares.fatLow(), shares.fatHigh(), kcal, KCAL_PER_G_FAT, shares));
        targets.add(
                share("CARBOHYDRATE", shares.carbohydrateLow(), shares.carbohydrateHigh(), kcal, KCAL_PER_G, shares));
        if (age.years() >= 2) {
            targets.add(limit("SATURATED_FAT", kcal * 0.10 / KCAL_PER_G_FAT));
            targets.add(limit("TRANS_FAT", kcal * 0.01 / KCAL_PER_G_FAT));
        }
        return targets;
    }

    private static MacroShares shares(Person person, Age age) {
        if (person.standard() == Standard.CN) {
            return ChineseTargets.group(person).map(ChineseTargets.Row::shares).orElseGet(() -> MacroShares.nasem(age));
        }
        return MacroShares.nasem(age);
    }

    /** At least what the body weight asks for: 0.8 g/kg, 1.0 from 65 years, 1.2 while losing; capped for the kidneys. */
    private static NutrientTarget protein(Person person, double kcal, MacroShares shares, Set<Blocked> blocked) {
        NutrientTarget range = share("PROTEIN", shares.proteinLow(), shares.proteinHigh(), kcal, KCAL_PER_G, shares);
        if (!person.has(Measure.WEIGHT) || !person.isAdult()) {
            return range;
        }
        double weight = person.get(Measure.WEIGHT);
        if (blocked.contains(Blocked.HIGH_PROTEIN)) {
            double low = KIDNEY_LOW * weight;
            double high = KIDNEY_HIGH * weight;
            return target("PROTEIN", high, Basis.CALCULATED, low, high, KIDNEY);
        }
        double perKg = person.goal() == Goal.LOSE
                ? 1.2
                : Objects.requireNonNull(person.age()).years() >= 65 ? 1.0 : 0.8;
        double low = Objects.requireNonNull(range.lowerBound());
        double high = Objects.requireNonNull(range.upperBound());
        double goal = Math.min(high, Math.max(low, perKg * weight));
        return target("PROTEIN", goal, shares.basis(), low, high, shares.source());
    }

    private static NutrientTarget share(
            String nutrient, double lowShare, double highShare, double kcal, double perGram, MacroShares shares) {
        double low = kcal * lowShare / 100 / perGram;
        double high = kcal * highShare / 100 / perGram;
        return target(nutrient, (low + high) / 2, shares.basis(), low, high, shares.source());
    }

    private static NutrientTarget target(
            String nutrient, double goal, Basis basis, double low, double high, Source source) {
        return new NutrientTarget(
                nutrient, NutrientNames.of(nutrient), "g", goal, basis, low, high, Upper.TOTAL, null, source);
    }

    private static NutrientTarget limit(String nutrient, double high) {
        return new NutrientTarget(
                nutrient, NutrientNames.of(nutrient), "g", 0, Basis.CALCULATED, null, high, Upper.TOTAL, null, WHO_FAT);
    }
}
