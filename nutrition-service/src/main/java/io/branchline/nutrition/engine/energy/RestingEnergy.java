package io.branchline.nutrition.engine.energy;

import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.text.Text;

/** Energy a day at rest for adults, kcal/d, one method per published equation. */
public final class RestingEnergy {
    private static final Source MIFFLIN = new Source(
            "Mifflin MD et al. (1990), Am J Clin Nutr 51:241-247",
            "equations for men and women",
            "https://doi.org/10.1093/ajcn/51.2.241");
    private static final Source HARRIS_BENEDICT = new Source(
            "Roza AM, Shizgal HM (1984), Am J Clin Nutr 40:168-182",
            "Harris-Benedict equations, re-evaluated",
            "https://doi.org/10.1093/ajcn/40.1.168");
    private static final Source KATCH_MCARDLE =
            Source.of("McArdle WD, Katch FI, Katch VL, Exercise Physiology", "resting energy from fat-free mass");
    private static final Source CUNNINGHAM = new Source(
            "Cunningham JJ (1980), Am J Clin Nutr 33:2372-2374",
            "resting energy from lean body mass",
            "https://doi.org/10.1093/ajcn/33.11.2372");
    private static final Source CHINA = new Source(
            "Nutrients 2023;15(19):4185, basal energy expenditure of normal-weight Chinese adults; used for 中国居民膳食营养素参考摄入量（2023版）",
            "equation from weight and sex",
            "https://doi.org/10.3390/nu15194185");

    private RestingEnergy() {}

    /** Mifflin-St Jeor 1990; kg, cm, years. */
    public static Finding mifflin(Sex sex, double weightKg, double heightCm, double ageYears) {
        double constant = sex.isMale() ? 5 : -161;
        double kcal = 10 * weightKg + 6.25 * heightCm - 5 * ageYears + constant;
        return resting(
                        "RESTING_ENERGY_MIFFLIN",
                        "Resting energy, Mifflin-St Jeor",
                        "静息能量消耗（Mifflin-St Jeor）",
                        kcal,
                        MIFFLIN)
                .shown("10×[weightKg] + 6.25×[heightCm] − 5×[ageYears] + [c]", weightKg, heightCm, ageYears, constant);
    }

    /** Harris-Benedict as re-evaluated by Roza and Shizgal 1984; kg, cm, years. */
    public static Finding harrisBenedict(Sex sex, double weightKg, double heightCm, double ageYears) {
        double kcal = sex.isMale()
                ? 88.362 + 13.397 * weightKg + 4.799 * heightCm - 5.677 * ageYears
                : 447.593 + 9.247 * weightKg + 3.098 * heightCm - 4.330 * ageYears;
        String pattern = sex.isMale()
                ? "88.362 + 13.397×[weightKg] + 4.799×[heightCm] − 5.677×[ageYears]"
                : "447.593 + 9.247×[weightKg] + 3.098×[heightCm] − 4.330×[ageYears]";
        return resting(
                        "RESTING_ENERGY_HARRIS_BENEDICT",
                        "Resting energy, Harris-Benedict 1984",
                        "静息能量消耗（Harris-Benedict 1984）",
                        kcal,
                        HARRIS_BENEDICT)
                .shown(pattern, weightKg, heightCm, ageYears);
    }

    /** Katch-McArdle; fat-free mass from weight (kg) and body fat (%). */
    public static Finding katchMcArdle(double weightKg, double bodyFatPercent) {
        double kcal = 370 + 21.6 * leanMass(weightKg, bodyFatPercent);
        return resting(
                        "RESTING_ENERGY_KATCH_MCARDLE",
                        "Resting energy, Katch-McArdle",
                        "静息能量消耗（Katch-McArdle）",
                        kcal,
                        KATCH_MCARDLE)
                .shown("370 + 21.6×[weightKg]×(1 − [bodyFatPercent]/100)", weightKg, bodyFatPercent);
    }

    /** Cunningham 1980; lean mass from weight (kg) and body fat (%). */
    public static Finding cunningham(double weightKg, double bodyFatPercent) {
        double kcal = 500 + 22 * leanMass(weightKg, bodyFatPercent);
        return resting(
                        "RESTING_ENERGY_CUNNINGHAM",
                        "Resting energy, Cunningham",
                        "静息能量消耗（Cunningham）",
                        kcal,
                        CUNNINGHAM)
                .shown("500 + 22×[weightKg]×(1 − [bodyFatPercent]/100)", weightKg, bodyFatPercent);
    }

    /** Chinese adults of normal weight, 2023; kg; sex term 0 for men, 1 for women. */
    public static Finding chinese(Sex sex, double weightKg) {
        double s = sex.isMale() ? 0 : 1;
        double kcal = 14.52 * weightKg - 155.88 * s + 565.79;
        return resting("RESTING_ENERGY_CN", "Basal energy, Chinese adults", "基础能量消耗（中国成人）", kcal, CHINA)
                .shown("14.52×[weightKg] − 155.88×[sex] + 565.79", weightKg, s);
    }

    private static double leanMass(double weightKg, double bodyFatPercent) {
        return weightKg * (1 - bodyFatPercent / 100);
    }

    private static Finding resting(String code, String en, String zh, double kcal, Source source) {
        return Finding.of(code, new Text(en, zh), kcal, "kcal/d", source);
    }
}
