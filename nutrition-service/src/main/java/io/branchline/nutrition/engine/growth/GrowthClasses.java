package io.branchline.nutrition.engine.growth;

import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Severity;
import java.util.List;

/** What WHO calls a child by z-score; a limit itself still belongs to the class nearer the median. */
final class GrowthClasses {
    static final double JUST_ABOVE = 1e-9;
    static final Band EXPECTED = Band.from(-2, "EXPECTED", Severity.NONE, "within the expected range", "在预期范围内");
    private static final List<Band> STATURE = List.of(
            Band.from(-99, "SEVERELY_STUNTED", Severity.HIGH, "severely stunted", "重度生长迟缓"),
            Band.from(-3, "STUNTED", Severity.MODERATE, "stunted", "生长迟缓"),
            EXPECTED,
            Band.from(3 + JUST_ABOVE, "VERY_TALL", Severity.MILD, "very tall", "身材很高"));
    private static final List<Band> WEIGHT = List.of(
            Band.from(-99, "SEVERELY_UNDERWEIGHT", Severity.HIGH, "severely underweight", "重度低体重"),
            Band.from(-3, "UNDERWEIGHT", Severity.MODERATE, "underweight", "低体重"),
            EXPECTED);
    private static final List<Band> OTHER = List.of(
            Band.from(-99, "VERY_LOW", Severity.MODERATE, "very low", "很低"),
            Band.from(-3, "LOW", Severity.MILD, "low", "偏低"),
            EXPECTED,
            Band.from(2 + JUST_ABOVE, "HIGH", Severity.MILD, "high", "偏高"),
            Band.from(3 + JUST_ABOVE, "VERY_HIGH", Severity.MODERATE, "very high", "很高"));

    private GrowthClasses() {}

    static Band young(Indicator indicator, double z) {
        return Band.of(
                z,
                switch (indicator) {
                    case HEIGHT_FOR_AGE -> STATURE;
                    case WEIGHT_FOR_AGE -> WEIGHT;
                    case WEIGHT_FOR_HEIGHT, BMI_FOR_AGE -> FatnessClasses.YOUNG;
                    default -> OTHER;
                });
    }

    static Band older(Indicator indicator, Finding finding) {
        double z = finding.value() == null ? 0 : finding.value();
        return indicator == Indicator.BMI_FOR_AGE ? Band.of(z, FatnessClasses.OLDER) : young(indicator, z);
    }
}
