package io.branchline.nutrition.engine.risk;

import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;
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
        if (!FindriscAnswers.areComplete(person)
                || !person.isAdult()
                || person.maternity().isPregnant()
                || person.conditions().stream().anyMatch(Condition::isDiabetes)) {
            return Optional.empty();
        }
        double[] points = FindriscPoints.of(person);
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
}
