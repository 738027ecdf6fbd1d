package io.branchline.nutrition.engine.energy;

import io.branchline.nutrition.engine.body.BodyMassIndex;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes every equation that holds for a person and chooses the one their plans rest on. */
public final class EnergyChoice {
    private static final Source CHINA = Source.of("中国居民膳食营养素参考摄入量（2023版）", "能量：基础能量消耗 × PAL × 年龄系数");
    private static final Text NEEDS_MORE = new Text(
            "Sex, age, weight, height and activity are needed for the energy of a day.", "估算全天能量需要性别、年龄、体重、身高和活动水平。");
    private static final Text CHINESE = new Text(
            "A Chinese adult of normal weight: the equation measured in that population is used, times activity and age.",
            "正常体重的中国成人：采用在该人群中实测得到的方程，再乘以活动水平与年龄系数。");
    private static final Text BY_BUDGET = new Text(
            "A whole day of activities was given: resting energy times its activity level is nearer than a category.",
            "提供了全天活动清单：静息能量乘以其活动水平比分级更准确。");
    private static final Text BY_NASEM = new Text(
            "NASEM 2023 rests on doubly labelled water and covers this life stage; it gives the whole day in one step.",
            "NASEM 2023 基于双标水实测，覆盖该人生阶段，一步得到全天能量。");

    private EnergyChoice() {}

    /** The need of a person; with a budget of the day when there is one. */
    public static EnergyNeed of(Person person, @Nullable ActivityBudget budget) {
        List<Finding> resting = resting(person);
        Finding chosen = choose(person, resting);
        Double restingKcal = chosen == null ? null : chosen.value();
        List<Finding> all = new ArrayList<>(resting);
        Optional<Finding> nasem = nasem(person, budget);
        nasem.ifPresent(all::add);
        Optional<Finding> chinese = chinese(person, budget);
        chinese.ifPresent(all::add);
        Optional<Finding> byBudget = byBudget(person, budget, chosen);
        byBudget.ifPresent(all::add);
        if (chinese.isPresent() && person.standard() == Standard.CN) {
            return need(restingKcal, chinese.get(), CHINESE, all);
        }
        if (byBudget.isPresent() && person.standard() != Standard.CN) {
            return need(restingKcal, byBudget.get(), BY_BUDGET, all);
        }
        return nasem.map(finding -> need(restingKcal, finding, BY_NASEM, all))
                .orElseGet(() -> new EnergyNeed(restingKcal, null, null, NEEDS_MORE, all));
    }

    private static EnergyNeed need(@Nullable Double resting, Finding total, Text why, List<Finding> all) {
        return new EnergyNeed(resting, total.value(), total.code(), why, all);
    }

    private static List<Finding> resting(Person person) {
        Sex sex = person.sex();
        Age age = person.age();
        if (sex == null || age == null || !age.isAdult() || !person.has(Measure.WEIGHT)) {
            return List.of();
        }
        List<Finding> all = new ArrayList<>();
        double weight = person.get(Measure.WEIGHT);
        if (person.has(Measure.HEIGHT)) {
            double height = person.get(Measure.HEIGHT);
            all.add(RestingEnergy.mifflin(sex, weight, height, age.stated()));
            all.add(RestingEnergy.harrisBenedict(sex, weight, height, age.stated()));
        }
        all.add(RestingEnergy.chinese(sex, weight));
        if (person.has(Measure.BODY_FAT)) {
            all.add(RestingEnergy.katchMcArdle(weight, person.get(Measure.BODY_FAT)));
            all.add(RestingEnergy.cunningham(weight, person.get(Measure.BODY_FAT)));
        }
        return all;
    }

    private static @Nullable Finding choose(Person person, List<Finding> resting) {
        if (isChineseNormal(person)) {
            return find(resting, "RESTING_ENERGY_CN");
        }
        boolean trained = person.activity() == ActivityLevel.VERY_ACTIVE && person.has(Measure.BODY_FAT);
        return find(resting, trained ? "RESTING_ENERGY_CUNNINGHAM" : "RESTING_ENERGY_MIFFLIN");
    }

    private static @Nullable Finding find(List<Finding> findings, String code) {
        return findings.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static boolean isChineseNormal(Person person) {
        if (person.standard() != Standard.CN || !person.isAdult() || !person.has(Measure.WEIGHT, Measure.HEIGHT)) {
            return false;
        }
        double bmi = BodyMassIndex.of(person.get(Measure.WEIGHT), person.get(Measure.HEIGHT));
        return bmi >= BodyMassIndex.UNDERWEIGHT
                && bmi < 24
                && !person.maternity().isPregnant()
                && !person.maternity().isLactating();
    }

    private static Optional<Finding> nasem(Person person, @Nullable ActivityBudget budget) {
        Age age = person.age();
        if (person.sex() == null || age == null || !person.has(Measure.WEIGHT, Measure.HEIGHT)) {
            return Optional.empty();
        }
        ActivityLevel level = budget == null ? person.activity() : ActivityCategory.of(budget.pal(), age);
        if (level == null) {
            return age.years() < 3
                    ? Optional.of(EstimatedRequirement.of(person, ActivityLevel.INACTIVE))
                    : Optional.empty();
        }
        return Optional.of(EstimatedRequirement.of(person, level));
    }

    private static Optional<Finding> chinese(Person person, @Nullable ActivityBudget budget) {
        if (!isChineseNormal(person) || person.sex() == null || person.age() == null) {
            return Optional.empty();
        }
        ActivityLevel level = person.activity();
        if (budget == null && level == null) {
            return Optional.empty();
        }
        double pal = budget != null ? budget.pal() : chinesePal(java.util.Objects.requireNonNull(level));
        double factor = ageFactor(person.age().years());
        double basal = java.util.Objects.requireNonNull(
                RestingEnergy.chinese(person.sex(), person.get(Measure.WEIGHT)).value());
        return Optional.of(Finding.of("EER_CN_2023", EstimatedRequirement.NAME, basal * pal * factor, "kcal/d", CHINA)
                .shown("[basalKcal]×[pal]×[ageFactor]", basal, pal, factor));
    }

    private static Optional<Finding> byBudget(
            Person person, @Nullable ActivityBudget budget, @Nullable Finding chosen) {
        if (budget == null
                || chosen == null
                || chosen.value() == null
                || person.maternity().isPregnant()
                || person.maternity().isLactating()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                        "ENERGY_BY_ACTIVITY_BUDGET",
                        new Text("Energy of the day by activity budget", "按活动清单估算的全天能量"),
                        chosen.value() * budget.pal(),
                        "kcal/d",
                        budget.finding().source())
                .shown("[restingKcal]×[pal]", chosen.value(), budget.pal()));
    }

    /** Low, moderate and high of the Chinese reference are 1.40, 1.70 and 2.00. */
    private static double chinesePal(ActivityLevel level) {
        return switch (level) {
            case INACTIVE, LOW_ACTIVE -> 1.40;
            case ACTIVE -> 1.70;
            case VERY_ACTIVE -> 2.00;
        };
    }

    private static double ageFactor(double years) {
        if (years < 50) {
            return 1;
        }
        if (years < 65) {
            return 0.95;
        }
        return years < 75 ? 0.925 : 0.90;
    }
}
