package io.branchline.nutrition.engine.target;

import io.branchline.nutrition.engine.finding.Blocked;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.text.Text;
import java.util.Set;

/**
 * Energy to plan for a day, kcal: the need, less or more by a safe rate.
 *
 * @param goalKcal energy to plan
 * @param change weekly change of weight that the plan leads to, kg, with its arithmetic
 */
public record EnergyTarget(double goalKcal, Finding change, NutrientTarget target) {
    /** Energy of a kilogram of body weight, kcal; Wishnofsky 1958. */
    static final double KCAL_PER_KG = 7700;

    private static final double LARGEST_DEFICIT = 500;
    private static final double SURPLUS = 300;
    private static final double LARGEST_WEEKLY_SHARE = 0.01;
    private static final double TOLERANCE = 0.05;
    private static final Source SAFE_RATE = Source.of(
            "NICE NG246 (2025) and 成人肥胖食养指南（2024年版）",
            "moderate deficit; at most 1 % of weight a week; at least 1,200/1,500 kcal");

    /** The least energy ever planned for an adult: 1,200 kcal (women) and 1,500 kcal (men). */
    public static double floor(Sex sex) {
        return sex.isMale() ? 1500 : 1200;
    }

    /** From the need of a day at a steady weight; what is blocked is not planned. */
    public static EnergyTarget of(Person person, double totalKcal, Set<Blocked> blocked) {
        double shift = shift(person, totalKcal, blocked);
        double planned = totalKcal + shift;
        if (!person.isMinor() && person.sex() != null) {
            planned = Math.max(planned, floor(person.sex()));
        }
        double real = planned - totalKcal;
        Finding change = Finding.of(
                        "PLANNED_WEIGHT_CHANGE",
                        new Text("Planned change of weight a week", "计划每周体重变化"),
                        real * 7 / KCAL_PER_KG,
                        "kg/week",
                        SAFE_RATE)
                .shown("([plannedKcal] − [totalKcal]) × 7 / [kcalPerKg]", planned, totalKcal, KCAL_PER_KG)
                .saying(words(person, shift, blocked));
        return new EnergyTarget(planned, change, target(person, planned));
    }

    private static double shift(Person person, double total, Set<Blocked> blocked) {
        boolean loss = person.goal() == Goal.LOSE
                && !blocked.contains(Blocked.WEIGHT_LOSS)
                && !blocked.contains(Blocked.ENERGY_DEFICIT);
        if (loss && person.has(Measure.WEIGHT) && person.sex() != null) {
            double byWeight = LARGEST_WEEKLY_SHARE * person.get(Measure.WEIGHT) * KCAL_PER_KG / 7;
            double toFloor = Math.max(0, total - floor(person.sex()));
            return -Math.min(Math.min(LARGEST_DEFICIT, byWeight), toFloor);
        }
        boolean gain = person.goal() == Goal.GAIN && !blocked.contains(Blocked.WEIGHT_GAIN);
        return gain ? SURPLUS : 0;
    }

    private static Text words(Person person, double shift, Set<Blocked> blocked) {
        if (person.goal() == Goal.LOSE && blocked.contains(Blocked.WEIGHT_LOSS)) {
            return new Text(
                    "Losing weight is not planned here; see the red flags. Energy covers the need.",
                    "此处不安排减重（见警示）；能量按需要量提供。");
        }
        if (person.goal() == Goal.GAIN && blocked.contains(Blocked.WEIGHT_GAIN)) {
            return new Text(
                    "Gaining weight is not planned here; see the red flags. Energy covers the need.",
                    "此处不安排增重（见警示）；能量按需要量提供。");
        }
        if (shift == 0) {
            return new Text("Energy covers the need; weight stays.", "能量与需要量相当，体重保持不变。");
        }
        return shift < 0
                ? new Text("A moderate deficit within the safe rate.", "在安全速度内的适度能量缺口。")
                : new Text("A small surplus for slow gain.", "少量能量盈余，缓慢增重。");
    }

    private static NutrientTarget target(Person person, double planned) {
        double low = planned * (1 - TOLERANCE);
        if (!person.isMinor() && person.sex() != null) {
            low = Math.max(low, floor(person.sex()));
        }
        return new NutrientTarget(
                "ENERGY",
                NutrientNames.of("ENERGY"),
                "kcal",
                planned,
                Basis.CALCULATED,
                low,
                planned * (1 + TOLERANCE),
                NutrientTarget.Upper.TOTAL,
                null,
                SAFE_RATE);
    }
}
