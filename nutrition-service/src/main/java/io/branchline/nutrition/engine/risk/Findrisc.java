package io.branchline.nutrition.engine.risk;

import io.branchline.nutrition.engine.body.BodyMassIndex;
import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finnish Diabetes Risk Score (Lindström & Tuomilehto 2003): 0 to 26 points, ten-year risk of type 2 diabetes. */
public final class Findrisc {
    private static final Source SOURCE = new Source(
            "Lindström J, Tuomilehto J (2003), Diabetes Care 26:725-731, FINDRISC as used in practice",
            "eight questions",
            "https://doi.org/10.2337/diacare.26.3.725");
    private static final Text NAME = new Text("Diabetes risk score (FINDRISC)", "糖尿病风险评分（FINDRISC）");
    private static final List<Band> BANDS = List.of(
            Band.from(0, "LOW", Severity.NONE, "low, about 1 in 100", "低，约 1/100"),
            Band.from(7, "SLIGHTLY_ELEVATED", Severity.MILD, "slightly elevated, about 1 in 25", "轻度升高，约 1/25"),
            Band.from(12, "MODERATE", Severity.MODERATE, "moderate, about 1 in 6", "中等，约 1/6"),
            Band.from(15, "HIGH", Severity.HIGH, "high, about 1 in 3", "高，约 1/3"),
            Band.from(21, "VERY_HIGH", Severity.HIGH, "very high, about 1 in 2", "很高，约 1/2"));

    private Findrisc() {}

    /** The score of an adult who answered everything; empty otherwise, and for people with diabetes or in pregnancy. */
    public static Optional<Finding> of(Person person) {
        if (!isComplete(person)
                || !person.isAdult()
                || person.maternity().isPregnant()
                || person.conditions().stream().anyMatch(Condition::isDiabetes)) {
            return Optional.empty();
        }
        History history = person.history();
        double[] points = {
            age(Objects.requireNonNull(person.age()).completedYears()),
            bmi(BodyMassIndex.of(person.get(Measure.WEIGHT), person.get(Measure.HEIGHT))),
            waist(
                    person.get(Measure.WAIST),
                    Objects.requireNonNull(person.sex()).isMale()),
            Boolean.TRUE.equals(history.activeDaily()) ? 0 : 2,
            Boolean.TRUE.equals(history.vegetablesDaily()) ? 0 : 1,
            person.takesAny(Medicine.ANTIHYPERTENSIVE) ? 2 : 0,
            Boolean.TRUE.equals(history.highGlucoseBefore()) ? 5 : 0,
            family(Objects.requireNonNull(history.diabetesInFamily()))
        };
        double score = 0;
        for (double point : points) {
            score += point;
        }
        return Optional.of(Finding.of("FINDRISC", NAME, score, "points", SOURCE)
                .shown(
                        "[age] + [bmi] + [waist] + [activity] + [vegetables] + [medicine] + [glucose] + [family]",
                        points)
                .in(Band.of(score, BANDS))
                .against(null, 7.0, new Text("below 7 points", "低于 7 分")));
    }

    /** Whether every question is answered. */
    static boolean isComplete(Person person) {
        History history = person.history();
        return person.sex() != null
                && person.age() != null
                && person.has(Measure.WEIGHT, Measure.HEIGHT, Measure.WAIST)
                && history.activeDaily() != null
                && history.vegetablesDaily() != null
                && history.highGlucoseBefore() != null
                && history.diabetesInFamily() != null;
    }

    static int age(int years) {
        return years < 45 ? 0 : years < 55 ? 2 : years < 65 ? 3 : 4;
    }

    static int bmi(double bmi) {
        return bmi < 25 ? 0 : bmi <= 30 ? 1 : 3;
    }

    static int waist(double cm, boolean male) {
        double first = male ? 94 : 80;
        double second = male ? 102 : 88;
        return cm < first ? 0 : cm <= second ? 3 : 4;
    }

    static int family(History.Relative relative) {
        return switch (relative) {
            case NONE -> 0;
            case SECOND_DEGREE -> 3;
            case FIRST_DEGREE -> 5;
        };
    }
}
