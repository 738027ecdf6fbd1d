package io.branchline.nutrition.engine.growth;

import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Severity;
import java.util.List;

/** What WHO calls thin and fat children, below five years and from five years. */
final class FatnessClasses {
    static final List<Band> YOUNG = List.of(
            Band.from(-99, "SEVERELY_WASTED", Severity.URGENT, "severely wasted", "重度消瘦"),
            Band.from(-3, "WASTED", Severity.HIGH, "wasted", "消瘦"),
            GrowthClasses.EXPECTED,
            Band.from(
                    1 + GrowthClasses.JUST_ABOVE,
                    "POSSIBLE_RISK_OF_OVERWEIGHT",
                    Severity.MILD,
                    "possible risk of overweight",
                    "有超重风险"),
            Band.from(2 + GrowthClasses.JUST_ABOVE, "OVERWEIGHT", Severity.MODERATE, "overweight", "超重"),
            Band.from(3 + GrowthClasses.JUST_ABOVE, "OBESE", Severity.HIGH, "obese", "肥胖"));
    static final List<Band> OLDER = List.of(
            Band.from(-99, "SEVERELY_THIN", Severity.HIGH, "severely thin", "重度消瘦"),
            Band.from(-3, "THIN", Severity.MODERATE, "thin", "消瘦"),
            GrowthClasses.EXPECTED,
            Band.from(1 + GrowthClasses.JUST_ABOVE, "OVERWEIGHT", Severity.MILD, "overweight", "超重"),
            Band.from(2 + GrowthClasses.JUST_ABOVE, "OBESE", Severity.MODERATE, "obese", "肥胖"));

    private FatnessClasses() {}
}
