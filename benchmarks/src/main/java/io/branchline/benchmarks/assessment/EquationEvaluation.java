package io.branchline.benchmarks.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.nutrition.engine.diet.HealthyEatingIndex;
import io.branchline.nutrition.engine.diet.Intake;
import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Energy equations of every life stage and the Healthy Eating Index, against the downloaded constants. */
final class EquationEvaluation {
    private static final int PEOPLE = 5000;

    private final Path folder;
    private final JsonNode equations;

    EquationEvaluation(Path folder) throws IOException {
        this.folder = folder.resolve("dri");
        this.equations = new ObjectMapper()
                .readTree(this.folder.resolve("equations.json").toFile());
    }

    boolean run() throws IOException {
        Random random = new Random(26818);
        Tally requirement = new Tally("EER NASEM 2023 (kcal)", 1e-6);
        Tally resting = new Tally("resting energy (kcal)", 1e-6);
        for (int i = 0; i < PEOPLE; i++) {
            boolean male = random.nextBoolean();
            double years = i % 4 == 0
                    ? random.nextInt(36) / 12.0
                    : i % 4 == 1 ? 3 + random.nextInt(16) : 19 + random.nextInt(80);
            double height =
                    Math.round(years < 3 ? 50 + years * 15 : Math.min(100 + years * 5, 150) + random.nextInt(40));
            double weight = Math.round(height * height / 10_000 * (15 + random.nextInt(20)));
            ActivityLevel level = ActivityLevel.values()[random.nextInt(4)];
            Maternity maternity = male || years < 14 || years > 50 ? Maternity.NONE : maternity(random);
            var energy = new People(male ? Sex.MALE : Sex.FEMALE, Age.ofYears(years))
                    .with(Measure.HEIGHT, height)
                    .with(Measure.WEIGHT, weight)
                    .with(Measure.BODY_FAT, 25)
                    .active(level)
                    .in(maternity)
                    .assess()
                    .energy()
                    .alternatives();
            String who = (male ? "male " : "female ") + years + " y " + height + " cm " + weight + " kg " + level + " "
                    + maternity;
            requirement.compare(
                    who,
                    requirement(male, years, height, weight, level, maternity),
                    People.value(energy, "EER_NASEM_2023"));
            if (years >= 19) {
                resting.compare(
                        who + " Mifflin",
                        10 * weight + 6.25 * height - 5 * years + (male ? 5 : -161),
                        People.value(energy, "RESTING_ENERGY_MIFFLIN"));
                double harris = male
                        ? 88.362 + 13.397 * weight + 4.799 * height - 5.677 * years
                        : 447.593 + 9.247 * weight + 3.098 * height - 4.330 * years;
                resting.compare(
                        who + " Harris-Benedict", harris, People.value(energy, "RESTING_ENERGY_HARRIS_BENEDICT"));
                resting.compare(
                        who + " Katch-McArdle",
                        370 + 21.6 * 0.75 * weight,
                        People.value(energy, "RESTING_ENERGY_KATCH_MCARDLE"));
                resting.compare(
                        who + " Cunningham",
                        500 + 22 * 0.75 * weight,
                        People.value(energy, "RESTING_ENERGY_CUNNINGHAM"));
            }
        }
        return requirement.report() & resting.report() & chinese(random) & index(random);
    }

    private static Maternity maternity(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Maternity.pregnant(random.nextInt(41), 45.0 + random.nextInt(50));
            case 1 -> Maternity.lactating(random.nextInt(6), true);
            case 2 -> Maternity.lactating(6 + random.nextInt(6), false);
            default -> Maternity.NONE;
        };
    }

    private double requirement(
            boolean male, double years, double height, double weight, ActivityLevel level, Maternity maternity) {
        String sex = male ? "M" : "F";
        String activity = level.name().toLowerCase(Locale.ROOT);
        if (maternity.trimester() > 1) {
            JsonNode table = equations.path("eer_nasem_2023_pregnancy_T2_T3");
            double before = maternity.prePregnancyWeightKg() == null ? weight : maternity.prePregnancyWeightKg();
            double bmi = before / (height / 100 * (height / 100));
            String state = bmi < 18.5 ? "underweight" : bmi < 25 ? "normal" : bmi < 30 ? "overweight" : "obese";
            double weeks = maternity.gestationWeeks() == null ? 0 : maternity.gestationWeeks();
            return line(table.path(activity), years, height, weight)
                    + table.path(activity).path(4).asDouble() * weeks
                    + table.path("energy_deposition").path(state).asDouble();
        }
        double milk = maternity.monthsPostpartum() == null ? 0 : maternity.monthsPostpartum() < 6 ? 540 - 140 : 380;
        if (years >= 19) {
            return line(equations.path("eer_nasem_2023_adult").path(sex).path(activity), years, height, weight) + milk;
        }
        if (years >= 3) {
            JsonNode table = equations.path("eer_nasem_2023_3_18y").path(sex);
            String group = years < 4 ? "3" : years < 9 ? "4-8" : years < 14 ? "9-13" : "14-18";
            return line(table.path(activity), years, height, weight)
                    + table.path("growth").path(group).asDouble()
                    + milk;
        }
        JsonNode growth = equations.path("eer_nasem_2023_0_2y").path("growth").path(sex);
        double months = years * 12;
        String group = months < 3 - 1e-9
                ? "0-2.99mo"
                : months < 6 - 1e-9 ? "3-5.99mo" : male ? "6mo-2.99y" : months < 12 - 1e-9 ? "6-11.99mo" : "12-35.99mo";
        return line(equations.path("eer_nasem_2023_0_2y").path(sex), years, height, weight)
                + growth.path(group).asDouble();
    }

    private static double line(JsonNode c, double years, double height, double weight) {
        return c.path(0).asDouble()
                + c.path(1).asDouble() * years
                + c.path(2).asDouble() * height
                + c.path(3).asDouble() * weight;
    }

    private static boolean chinese(Random random) {
        Tally tally = new Tally("Chinese basal energy and EER", 1e-6);
        double[] pal = {1.40, 1.40, 1.70, 2.00};
        for (int i = 0; i < 1000; i++) {
            boolean male = random.nextBoolean();
            double years = 19 + random.nextInt(75);
            double height = 150 + random.nextInt(40);
            double weight = height * height / 10_000 * (18.6 + random.nextDouble() * 5.3);
            int level = random.nextInt(4);
            var energy = new People(male ? Sex.MALE : Sex.FEMALE, Age.ofYears(years))
                    .with(Measure.HEIGHT, height)
                    .with(Measure.WEIGHT, weight)
                    .by(Standard.CN)
                    .active(ActivityLevel.values()[level])
                    .assess()
                    .energy()
                    .alternatives();
            double basal = 14.52 * weight - (male ? 0 : 155.88) + 565.79;
            double factor = years < 50 ? 1 : years < 65 ? 0.95 : years < 75 ? 0.925 : 0.90;
            tally.compare("basal " + weight, basal, People.value(energy, "RESTING_ENERGY_CN"));
            tally.compare("total " + weight, basal * factor * pal[level], People.value(energy, "EER_CN_2023"));
        }
        return tally.report();
    }

    private boolean index(Random random) throws IOException {
        Tally tally = new Tally("HEI-2020 and toddlers", 1e-6);
        List<List<String>> rows = Reference.rows(folder.resolve("hei2020_standard.csv"));
        for (int i = 0; i < 2000; i++) {
            double[] a = random.doubles(16, 0, 3).toArray();
            double kcal = 500 + random.nextInt(3500);
            double saturated = random.nextInt(10) == 0 ? 0 : a[14] * 15;
            var patterns = new FoodPatterns(
                    a[0], a[1], a[2], a[3], a[4] / 3, a[5], a[6], a[7], a[8], a[9], a[10], a[4] * 4 / 3, a[11] * 8);
            var intake = new Intake(kcal, patterns, a[12] * 2000, saturated, a[13] * 20, a[15] * 10);
            double per = 1000 / kcal;
            double plant = a[9] + a[10] + a[4] * 4 / 3;
            double unsaturated = a[13] * 20 + a[15] * 10;
            double[] amounts = {
                a[0] * per,
                a[1] * per,
                (a[2] + a[4] / 3) * per,
                (a[3] + a[4] / 3) * per,
                a[5] * per,
                a[7] * per,
                (a[8] + plant) * per,
                plant * per,
                saturated == 0 ? 1e9 : unsaturated / saturated,
                a[6] * per,
                a[12] * 2 * per,
                a[11] * 8 * 16 / kcal * 100,
                saturated * 9 / kcal * 100
            };
            boolean toddler = random.nextBoolean();
            var scores = HealthyEatingIndex.of(intake, toddler).components();
            for (int c = 0; c < amounts.length; c++) {
                List<String> row = rows.get(c + 1);
                double full = Reference.number(row.get(toddler ? 6 : 3));
                double none = Reference.number(row.get(toddler ? 7 : 4));
                double share = (amounts[c] - none) / (full - none);
                tally.compare(
                        row.get(0) + " toddler " + toddler,
                        Reference.number(row.get(1)) * Math.max(0, Math.min(1, share)),
                        scores.get(c).points());
            }
        }
        return tally.report();
    }
}
