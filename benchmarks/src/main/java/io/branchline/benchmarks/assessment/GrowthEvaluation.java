package io.branchline.benchmarks.assessment;

import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Sex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** z-scores of children made up from a seed, against the WHO tables as downloaded. */
final class GrowthEvaluation {
    private static final int CHILDREN = 4000;
    private static final Map<String, String> BY_DAY = Map.of(
            "HEIGHT_FOR_AGE_Z", "lenanthro",
            "WEIGHT_FOR_AGE_Z", "weianthro",
            "BMI_FOR_AGE_Z", "bmianthro",
            "HEAD_FOR_AGE_Z", "hcanthro",
            "ARM_FOR_AGE_Z", "acanthro",
            "TRICEPS_FOR_AGE_Z", "tsanthro",
            "SUBSCAPULAR_FOR_AGE_Z", "ssanthro");
    private static final Map<String, String> BY_MONTH =
            Map.of("HEIGHT_FOR_AGE_Z", "hfawho2007", "WEIGHT_FOR_AGE_Z", "wfawho2007", "BMI_FOR_AGE_Z", "bfawho2007");

    private final Path folder;
    private final Map<String, Map<String, double[]>> tables = new HashMap<>();

    GrowthEvaluation(Path folder) {
        this.folder = folder.resolve("who_growth");
    }

    boolean run() throws IOException {
        Tally young = new Tally("WHO 0-5 y, by day", 0.005);
        Tally older = new Tally("WHO 5-19 y, by month", 0.005);
        Random random = new Random(20261125);
        for (int i = 0; i < CHILDREN; i++) {
            young(random, young);
            older(random, older);
        }
        return young.report() & older.report();
    }

    private void young(Random random, Tally tally) throws IOException {
        boolean male = random.nextBoolean();
        int day = random.nextInt(1827);
        double[] length = at("lenanthro", male, day);
        double cm = tenth(value(length, random));
        boolean standard = day < 731;
        Boolean lying = random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
        double expected = lying == null || lying == standard ? cm : standard ? cm + 0.7 : cm - 0.7;
        double kg = Math.round(value(at("weianthro", male, day), random) * 100) / 100.0;
        double bmi = kg / (expected / 100 * (expected / 100));
        if (bmi < 5 || kg < 0.5) {
            return;
        }
        People child = new People(male ? Sex.MALE : Sex.FEMALE, Age.ofDays(day))
                .lying(lying)
                .with(Measure.HEIGHT, cm)
                .with(Measure.WEIGHT, kg);
        Map<String, Double> measured =
                new HashMap<>(Map.of("HEIGHT_FOR_AGE_Z", expected, "WEIGHT_FOR_AGE_Z", kg, "BMI_FOR_AGE_Z", bmi));
        single(child, measured, Measure.HEAD, "HEAD_FOR_AGE_Z", male, day, random);
        single(child, measured, Measure.ARM, "ARM_FOR_AGE_Z", male, day, random);
        single(child, measured, Measure.TRICEPS, "TRICEPS_FOR_AGE_Z", male, day, random);
        single(child, measured, Measure.SUBSCAPULAR, "SUBSCAPULAR_FOR_AGE_Z", male, day, random);
        var findings = child.assess().findings();
        String who = (male ? "boy " : "girl ") + day + " d lying " + lying + " " + cm + " cm " + kg + " kg ";
        for (Map.Entry<String, Double> one : measured.entrySet()) {
            double[] lms = at(BY_DAY.getOrDefault(one.getKey(), ""), male, day);
            tally.compare(who + one.getKey(), z(lms, one.getValue()), People.value(findings, one.getKey()));
        }
        double[] forHeight = between(standard ? "wflanthro" : "wfhanthro", male, expected);
        tally.compare(who + "weight for height", z(forHeight, kg), People.value(findings, "WEIGHT_FOR_HEIGHT_Z"));
    }

    private void single(
            People child,
            Map<String, Double> measured,
            Measure measure,
            String code,
            boolean male,
            int day,
            Random random)
            throws IOException {
        double[] lms = at(BY_DAY.getOrDefault(code, ""), male, day);
        double value = lms.length == 0 ? measure.low() + 10 : tenth(value(lms, random));
        if (measure.accepts(value)) {
            child.with(measure, value);
            measured.put(code, value);
        }
    }

    private void older(Random random, Tally tally) throws IOException {
        boolean male = random.nextBoolean();
        double months = 60.1 + random.nextInt(168) + (random.nextBoolean() ? 0 : random.nextDouble());
        if (months > 228) {
            months = 228;
        }
        double cm = tenth(value(month("hfawho2007", male, months), random));
        double[] bmi = month("bfawho2007", male, months);
        double kg = tenth(value(bmi, random) * cm * cm / 10_000);
        var findings = new People(male ? Sex.MALE : Sex.FEMALE, Age.ofMonths(months))
                .with(Measure.HEIGHT, cm)
                .with(Measure.WEIGHT, kg)
                .assess()
                .findings();
        Map<String, Double> measured =
                Map.of("HEIGHT_FOR_AGE_Z", cm, "WEIGHT_FOR_AGE_Z", kg, "BMI_FOR_AGE_Z", kg / (cm / 100 * (cm / 100)));
        for (Map.Entry<String, Double> one : measured.entrySet()) {
            double[] lms = month(BY_MONTH.getOrDefault(one.getKey(), ""), male, months);
            tally.compare(
                    (male ? "boy " : "girl ") + months + " mo " + cm + " cm " + kg + " kg " + one.getKey(),
                    z(lms, one.getValue()),
                    People.value(findings, one.getKey()));
        }
    }

    /** From the definition: z by Box-Cox; beyond 3 SD in units of the distance between 2 and 3 SD. */
    private static double z(double[] lms, double value) {
        if (lms.length == 0) {
            return Double.NaN;
        }
        double z = (Math.pow(value / lms[1], lms[0]) - 1) / (lms[0] * lms[2]);
        double sign = Math.signum(z);
        if (Math.abs(z) > 3) {
            double three = sd(lms, 3 * sign);
            double two = sd(lms, 2 * sign);
            return sign * 3 + (value - three) / Math.abs(three - two);
        }
        return z;
    }

    private static double sd(double[] lms, double z) {
        return lms[1] * Math.pow(1 + lms[0] * lms[2] * z, 1 / lms[0]);
    }

    private static double value(double[] lms, Random random) {
        double z = Math.max(-4.5, Math.min(4.5, random.nextGaussian() * 2));
        return Math.max(
                sd(lms, Math.max(-3, Math.min(3, z)))
                        + (Math.abs(z) > 3 ? (z - 3 * Math.signum(z)) * lms[1] * lms[2] : 0),
                0.3);
    }

    private double[] at(String table, boolean male, int day) throws IOException {
        return row(table, male, day);
    }

    private double[] month(String table, boolean male, double months) throws IOException {
        double low = Math.floor(months);
        return mix(row(table, male, low), row(table, male, low + 1), months - low);
    }

    private double[] between(String table, boolean male, double cm) throws IOException {
        double low = Math.floor(cm * 10 + 1e-6) / 10;
        double share = (cm - low) * 10;
        return mix(row(table, male, low), row(table, male, low + 0.1), share < 1e-6 ? 0 : share);
    }

    private static double[] mix(double[] low, double[] high, double share) {
        if (share == 0 || low.length == 0) {
            return low;
        }
        return high.length == 0
                ? high
                : new double[] {
                    low[0] + share * (high[0] - low[0]),
                    low[1] + share * (high[1] - low[1]),
                    low[2] + share * (high[2] - low[2])
                };
    }

    private double[] row(String table, boolean male, double at) throws IOException {
        Map<String, double[]> rows = tables.get(table);
        if (rows == null) {
            rows = new HashMap<>();
            List<List<String>> all = Reference.rows(folder.resolve(table + ".txt.gz"));
            for (List<String> cells : all.subList(1, all.size())) {
                double[] lms = {
                    Reference.number(cells.get(2)), Reference.number(cells.get(3)), Reference.number(cells.get(4))
                };
                rows.put(key(cells.get(0).equals("1"), Reference.number(cells.get(1))), lms);
            }
            tables.put(table, rows);
        }
        return rows.getOrDefault(key(male, at), new double[0]);
    }

    private static String key(boolean male, double at) {
        return (male ? "m" : "f") + Math.round(at * 10);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
