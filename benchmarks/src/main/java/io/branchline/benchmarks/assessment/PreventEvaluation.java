package io.branchline.benchmarks.assessment;

import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Sex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cardiovascular risks of people made up from a seed, against the coefficient files as downloaded; every variant and horizon. */
final class PreventEvaluation {
    private static final int PEOPLE = 3000;
    private static final String[] OUTCOMES = {"total_cvd", "ascvd", "heart_failure", "chd", "stroke"};
    private static final String[] CODES = {"TOTAL_CVD", "ASCVD", "HEART_FAILURE", "CHD", "STROKE"};

    private final Path folder;
    private final Map<String, List<List<String>>> files = new HashMap<>();

    PreventEvaluation(Path folder) {
        this.folder = folder.resolve("prevent");
    }

    private record One(
            boolean male,
            int age,
            double total,
            double hdl,
            double sbp,
            double bmi,
            double egfr,
            boolean diabetes,
            boolean smoker,
            boolean treated,
            boolean statin,
            @Nullable Double uacr,
            @Nullable Double hba1c,
            @Nullable Integer sdi) {}

    boolean run() throws IOException {
        Tally tally = new Tally("PREVENT, all variants (%)", 0.0005);
        Random random = new Random(149430);
        for (int i = 0; i < PEOPLE; i++) {
            double height = 150 + random.nextInt(45);
            double weight = Math.round((19 + random.nextDouble() * 20.5) * height * height / 1000) / 10.0;
            One one = one(random, weight / (height / 100 * (height / 100)));
            var risks = assessed(one, height, weight).assess().risks();
            String model = model(one);
            for (int years : one.age() < 60 ? new int[] {10, 30} : new int[] {10}) {
                for (int o = 0; o < OUTCOMES.length; o++) {
                    double expected = 100 * risk(one, model, OUTCOMES[o], years);
                    String code = "PREVENT_" + CODES[o] + "_" + years + "Y";
                    tally.compare(model + " " + code + " " + one, expected, People.value(risks, code));
                }
            }
        }
        return tally.report();
    }

    private static One one(Random random, double bmi) {
        return new One(
                random.nextBoolean(),
                30 + random.nextInt(50),
                Math.round((3.4 + random.nextDouble() * 4.8) * 100) / 100.0,
                Math.round((0.6 + random.nextDouble() * 1.9) * 100) / 100.0,
                90 + random.nextInt(111),
                bmi,
                15 + random.nextInt(126),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? Double.valueOf(0.1 + random.nextInt(900)) : null,
                random.nextBoolean() ? Double.valueOf(4.5 + random.nextInt(60) / 10.0) : null,
                random.nextInt(3) == 0 ? Integer.valueOf(1 + random.nextInt(10)) : null);
    }

    private static People assessed(One one, double height, double weight) {
        People person = new People(one.male() ? Sex.MALE : Sex.FEMALE, Age.ofYears(one.age()))
                .with(Measure.HEIGHT, height)
                .with(Measure.WEIGHT, weight)
                .with(Measure.TOTAL_CHOLESTEROL, one.total())
                .with(Measure.HDL, one.hdl())
                .with(Measure.SYSTOLIC, one.sbp())
                .with(Measure.EGFR, one.egfr());
        Double uacr = one.uacr();
        Double hba1c = one.hba1c();
        if (uacr != null) {
            person.with(Measure.UACR, uacr);
        }
        if (hba1c != null) {
            person.with(Measure.HBA1C, hba1c);
        }
        Set<Medicine> taken = one.treated()
                ? one.statin() ? Set.of(Medicine.ANTIHYPERTENSIVE, Medicine.STATIN) : Set.of(Medicine.ANTIHYPERTENSIVE)
                : one.statin() ? Set.of(Medicine.STATIN) : Set.of();
        return person.having(
                one.diabetes() ? Set.of(Condition.TYPE_2_DIABETES) : Set.of(),
                taken,
                new History(one.smoker(), null, null, null, null, one.sdi(), null));
    }

    private static String model(One one) {
        int known = (one.uacr() == null ? 0 : 1) + (one.hba1c() == null ? 0 : 1) + (one.sdi() == null ? 0 : 1);
        if (known != 1) {
            return known == 0 ? "base" : "full";
        }
        return one.uacr() != null ? "uacr" : one.hba1c() != null ? "hba1c" : "sdi";
    }

    private double risk(One one, String model, String outcome, int years) throws IOException {
        String name = "coef_" + model + "_" + years + "yr.csv";
        List<List<String>> rows = files.get(name);
        if (rows == null) {
            rows = Reference.rows(folder.resolve(name));
            files.put(name, rows);
        }
        int column = rows.get(0).indexOf((one.male() ? "male_" : "female_") + outcome);
        double sum = 0;
        for (List<String> row : rows.subList(1, rows.size())) {
            double weight = Reference.number(row.get(column));
            if (weight != 0) {
                sum += weight * term(row.get(0), one);
            }
        }
        return Math.exp(sum) / (1 + Math.exp(sum));
    }

    /** The value a printed coefficient is multiplied with, from its label. */
    private static double term(String label, One one) {
        if (label.startsWith("Age per 10yr * ") || label.startsWith("Age per 10 years * ")) {
            return (one.age() - 55) / 10.0 * term(label.substring(label.indexOf('*') + 2), one);
        }
        if (label.startsWith("Age squared")) {
            return Math.pow((one.age() - 55) / 10.0, 2);
        }
        if (label.startsWith("Age")) {
            return (one.age() - 55) / 10.0;
        }
        double nonHdl = one.total() - one.hdl() - 3.5;
        double high = (Math.max(one.sbp(), 110) - 130) / 20;
        if (label.startsWith("Treated SBP")) {
            return one.treated() ? high : 0;
        }
        if (label.startsWith("Treated non-HDL")) {
            return one.statin() ? nonHdl : 0;
        }
        return switch (label.split("[ ,]", 2)[0]) {
            case "non-HDL-C" -> nonHdl;
            case "HDL-C" -> (one.hdl() - 1.3) / 0.3;
            case "SBP" -> label.contains("<110") ? (Math.min(one.sbp(), 110) - 110) / 20 : high;
            case "Diabetes", "diabetes" -> one.diabetes() ? 1 : 0;
            case "Current", "current" -> one.smoker() ? 1 : 0;
            case "BMI" ->
                label.contains("<30") ? (Math.min(one.bmi(), 30) - 25) / 5 : (Math.max(one.bmi(), 30) - 30) / 5;
            case "eGFR" ->
                label.contains("<60") ? (Math.min(one.egfr(), 60) - 60) / -15 : (Math.max(one.egfr(), 60) - 90) / -15;
            case "Anti-hypertensive" -> one.treated() ? 1 : 0;
            case "Statin" -> one.statin() ? 1 : 0;
            case "Constant" -> 1;
            default -> optional(label, one);
        };
    }

    private static double optional(String label, One one) {
        Integer sdi = one.sdi();
        Double uacr = one.uacr();
        Double hba1c = one.hba1c();
        if (label.startsWith("SDI")) {
            boolean middle = label.contains("4-6");
            return sdi != null && (middle ? sdi >= 4 && sdi <= 6 : sdi >= 7) ? 1 : 0;
        }
        if (label.startsWith("Missing")) {
            boolean missing =
                    label.contains("SDI") ? sdi == null : label.contains("HbA1c") ? hba1c == null : uacr == null;
            return missing ? 1 : 0;
        }
        if (label.startsWith("ln-ACR") || label.startsWith("Ln")) {
            return uacr == null ? 0 : Math.log(uacr);
        }
        if (label.startsWith("HbA1c")) {
            boolean diabetic = label.contains("in DM");
            return hba1c != null && diabetic == one.diabetes() ? hba1c - 5.3 : 0;
        }
        throw new IllegalArgumentException("unknown term " + label);
    }
}
