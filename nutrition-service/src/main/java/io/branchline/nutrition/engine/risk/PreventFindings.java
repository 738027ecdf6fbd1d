package io.branchline.nutrition.engine.risk;

import io.branchline.nutrition.engine.body.BodyMassIndex;
import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** PREVENT for a person of whom enough is known; out of its range it says so and gives no number. */
public final class PreventFindings {
    private static final Source SOURCE = new Source(
            "Khan SS et al. (2024), PREVENT equations, Circulation 149:430-449",
            "supplemental tables of coefficients",
            "https://doi.org/10.1161/CIRCULATIONAHA.123.067626");
    private static final Text NAME = new Text("Cardiovascular risk (PREVENT)", "心血管风险（PREVENT）");
    private static final int TEN = 10;
    private static final int THIRTY = 30;
    private static final double OLDEST_FOR_THIRTY = 60;
    private static final List<Band> BANDS = List.of(
            Band.from(0, "LOW", Severity.NONE, "low", "低"),
            Band.from(5, "BORDERLINE", Severity.MILD, "borderline", "临界"),
            Band.from(7.5, "INTERMEDIATE", Severity.MODERATE, "intermediate", "中等"),
            Band.from(20, "HIGH", Severity.HIGH, "high", "高"));

    private PreventFindings() {}

    /** Whether everything the base model needs is known. */
    static boolean isComplete(Person person) {
        return person.sex() != null
                && person.age() != null
                && person.history().smoker() != null
                && person.has(
                        Measure.HEIGHT,
                        Measure.WEIGHT,
                        Measure.SYSTOLIC,
                        Measure.TOTAL_CHOLESTEROL,
                        Measure.HDL,
                        Measure.EGFR);
    }

    /** All outcomes over 10 years, and over 30 years below 60 years of age; none while something is missing. */
    public static List<Finding> of(Person person) {
        if (!isComplete(person) || person.isMinor()) {
            return List.of();
        }
        PreventInput input = input(person);
        Text refusal = refusal(person, input);
        if (refusal != null) {
            return List.of(Finding.outOfRange("PREVENT", NAME, "%", SOURCE, refusal));
        }
        List<Finding> findings = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            findings.add(finding(input, outcome, TEN));
        }
        if (input.ageYears() < OLDEST_FOR_THIRTY) {
            for (Outcome outcome : Outcome.values()) {
                findings.add(finding(input, outcome, THIRTY));
            }
        }
        return findings;
    }

    private static @Nullable Text refusal(Person person, PreventInput input) {
        if (person.conditions().stream().anyMatch(Condition::isCardiovascular)) {
            return new Text("PREVENT is for people without known cardiovascular disease.", "PREVENT 仅适用于无已知心血管疾病者。");
        }
        if (person.maternity().isPregnant()) {
            return new Text("PREVENT is not for pregnancy.", "PREVENT 不适用于孕期。");
        }
        List<Text> out = PreventRange.violations(input);
        return out.isEmpty()
                ? null
                : new Text(
                        out.stream()
                                .map(Text::en)
                                .collect(Collectors.joining(", ", "Out of the equation's range: ", ".")),
                        out.stream().map(Text::zh).collect(Collectors.joining("、", "超出方程适用范围：", "。")));
    }

    private static Finding finding(PreventInput input, Outcome outcome, int years) {
        Model model = input.model();
        double risk = Prevent.risk(input, model, outcome, years);
        Text name = new Text(
                "Risk of " + outcome.label().en() + " in " + years + " years (PREVENT, " + model + ")",
                years + " 年" + outcome.label().zh() + "风险（PREVENT，" + model + "）");
        Finding finding = Finding.of("PREVENT_" + outcome + "_" + years + "Y", name, 100 * risk, "%", SOURCE)
                .shown("100 / (1 + e^(−[logOdds]))", Math.log(risk / (1 - risk)));
        return years == TEN ? finding.in(Band.of(100 * risk, BANDS)) : finding;
    }

    private static PreventInput input(Person person) {
        return new PreventInput(
                Objects.requireNonNull(person.sex()),
                Objects.requireNonNull(person.age()).stated(),
                person.get(Measure.TOTAL_CHOLESTEROL),
                person.get(Measure.HDL),
                person.get(Measure.SYSTOLIC),
                BodyMassIndex.of(person.get(Measure.WEIGHT), person.get(Measure.HEIGHT)),
                person.get(Measure.EGFR),
                person.conditions().stream().anyMatch(Condition::isDiabetes),
                Boolean.TRUE.equals(person.history().smoker()),
                person.takesAny(Medicine.ANTIHYPERTENSIVE),
                person.takesAny(Medicine.STATIN),
                person.measures().get(Measure.UACR),
                person.measures().get(Measure.HBA1C),
                person.history().sdiDecile());
    }
}
