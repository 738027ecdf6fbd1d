package io.branchline.nutrition.engine.clinic;

import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Severity;
import java.util.List;

/** What blood pressure is called by the number of limits it reaches: grades in China, stages in the US. */
final class PressureClasses {
    private static final Band NORMAL = Band.from(0, "NORMAL", Severity.NONE, "normal", "正常血压");
    static final List<Band> GRADES = List.of(
            NORMAL,
            Band.from(1, "HIGH_NORMAL", Severity.MILD, "high normal", "正常高值"),
            Band.from(2, "HYPERTENSION_1", Severity.MODERATE, "hypertension grade 1", "1级高血压（轻度）"),
            Band.from(3, "HYPERTENSION_2", Severity.HIGH, "hypertension grade 2", "2级高血压（中度）"),
            Band.from(4, "HYPERTENSION_3", Severity.URGENT, "hypertension grade 3", "3级高血压（重度）"));
    static final Band ISOLATED =
            Band.from(2, "ISOLATED_SYSTOLIC", Severity.MODERATE, "isolated systolic hypertension", "单纯收缩期高血压");
    static final List<Band> STAGES = List.of(
            NORMAL,
            Band.from(1, "ELEVATED", Severity.MILD, "elevated", "血压升高"),
            Band.from(2, "STAGE_1", Severity.MODERATE, "hypertension stage 1", "高血压1期"),
            Band.from(3, "STAGE_2", Severity.HIGH, "hypertension stage 2", "高血压2期"));

    private PressureClasses() {}
}
