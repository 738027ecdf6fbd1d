package io.branchline.nutrition.engine.energy;

import io.branchline.nutrition.engine.body.BodyMassIndex;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.text.Text;

/** Estimated Energy Requirement of NASEM 2023 for every life stage; kg, cm, years, weeks -> kcal/d. */
public final class EstimatedRequirement {
    static final String CODE = "EER_NASEM_2023";
    static final Text NAME = new Text("Estimated energy requirement", "估计能量需要量");

    private static final String URL = "https://doi.org/10.17226/26818";
    private static final Source ADULTS = source("Table S-9");
    private static final Source CHILDREN = source("Table S-8");
    private static final Source PREGNANCY = source("Table S-4 (pregnancy)");
    private static final Source LACTATION = source("Tables S-5 and S-6 (lactation)");

    private EstimatedRequirement() {}

    /** The requirement of a person whose sex, age, weight and height are known; activity is needed from 3 years. */
    public static Finding of(Person person, ActivityLevel level) {
        Sex sex = java.util.Objects.requireNonNull(person.sex());
        Age age = java.util.Objects.requireNonNull(person.age());
        double height = person.get(Measure.HEIGHT);
        double weight = person.get(Measure.WEIGHT);
        Maternity maternity = person.maternity();
        if (maternity.trimester() >= 2) {
            return pregnant(maternity, level, years(age), height, weight);
        }
        if (maternity.isLactating() && maternity.monthsPostpartum() != null) {
            return lactating(maternity, level, age, height, weight);
        }
        return plain(sex, level, age, height, weight);
    }

    private static Finding plain(Sex sex, ActivityLevel level, Age age, double height, double weight) {
        if (age.years() < 3) {
            return infant(sex, age, height, weight);
        }
        double[] c = EerCoefficients.of(sex, level, age.isAdult());
        double base = linear(c, years(age), height, weight);
        if (age.isAdult()) {
            return Finding.of(CODE, NAME, base, "kcal/d", ADULTS).shown(pattern(c), years(age), height, weight);
        }
        double growth = EnergyStored.growth(sex, age);
        return Finding.of(CODE, NAME, base + growth, "kcal/d", CHILDREN)
                .shown(pattern(c) + " + [growth]", years(age), height, weight, growth);
    }

    private static Finding infant(Sex sex, Age age, double height, double weight) {
        double[] c = EerCoefficients.infant(sex);
        double growth = EnergyStored.growth(sex, age);
        double kcal = linear(c, age.years(), height, weight) + growth;
        return Finding.of(CODE, NAME, kcal, "kcal/d", CHILDREN)
                .shown(pattern(c) + " + [growth]", age.years(), height, weight, growth);
    }

    private static Finding pregnant(
            Maternity maternity, ActivityLevel level, double age, double height, double weight) {
        double[] c = EerCoefficients.pregnancy(level);
        double weeks = maternity.gestationWeeks() == null ? 0 : maternity.gestationWeeks();
        Double before = maternity.prePregnancyWeightKg();
        double bmi = BodyMassIndex.of(before == null ? weight : before, height);
        double deposition = EnergyStored.deposition(bmi);
        double kcal = linear(c, age, height, weight) + 9.16 * weeks + deposition;
        Finding finding = Finding.of(CODE, NAME, kcal, "kcal/d", PREGNANCY)
                .shown(pattern(c) + " + 9.16×[weeks] + [deposition]", age, height, weight, weeks, deposition);
        return before != null
                ? finding
                : finding.saying(new Text(
                        "The weight before pregnancy is not known, so today's weight decided the energy stored.",
                        "未提供孕前体重，能量储存按当前体重估计。"));
    }

    private static Finding lactating(Maternity maternity, ActivityLevel level, Age age, double height, double weight) {
        Finding base = plain(Sex.FEMALE, level, age, height, weight);
        int months = maternity.monthsPostpartum() == null ? 0 : maternity.monthsPostpartum();
        if (months >= 12 || (months < 6 && !maternity.exclusive())) {
            return base.saying(new Text(
                    "NASEM gives no addition for this kind of breastfeeding; the figure is without it.",
                    "NASEM 未给出这种哺乳情形的附加量，此数值未包含哺乳附加。"));
        }
        double milk = months < 6 ? 540 : 380;
        double mobilised = months < 6 ? 140 : 0;
        double kcal = java.util.Objects.requireNonNull(base.value()) + milk - mobilised;
        return Finding.of(CODE, NAME, kcal, "kcal/d", LACTATION)
                .shown("[eerNotLactating] + [milk] − [mobilised]", base.value(), milk, mobilised);
    }

    /** Completed years where a birth date is known, the stated age otherwise; exact below three. */
    private static double years(Age age) {
        return age.stated();
    }

    private static double linear(double[] c, double age, double height, double weight) {
        return c[0] + c[1] * age + c[2] * height + c[3] * weight;
    }

    private static String pattern(double[] c) {
        return c[0] + " + (" + c[1] + ")×[ageYears] + " + c[2] + "×[heightCm] + " + c[3] + "×[weightKg]";
    }

    private static Source source(String table) {
        return new Source("NASEM (2023), Dietary Reference Intakes for Energy", table, URL);
    }
}
