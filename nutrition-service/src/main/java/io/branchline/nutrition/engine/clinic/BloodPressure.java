package io.branchline.nutrition.engine.clinic;

import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;

/** Blood pressure of adults, mmHg; the higher class of systolic and diastolic counts. */
public final class BloodPressure {
    private static final Source CHINA = Source.of("中国高血压防治指南（2024年修订版）", "血压水平分类");
    private static final Source US = new Source(
            "2017 ACC/AHA Guideline for high blood pressure in adults",
            "Table 6",
            "https://doi.org/10.1161/HYP.0000000000000065");
    private static final Text NAME = new Text("Blood pressure", "血压");
    private static final Band NORMAL = Band.from(0, "NORMAL", Severity.NONE, "normal", "正常血压");
    private static final List<Band> GRADES = List.of(
            NORMAL,
            Band.from(1, "HIGH_NORMAL", Severity.MILD, "high normal", "正常高值"),
            Band.from(2, "HYPERTENSION_1", Severity.MODERATE, "hypertension grade 1", "1级高血压（轻度）"),
            Band.from(3, "HYPERTENSION_2", Severity.HIGH, "hypertension grade 2", "2级高血压（中度）"),
            Band.from(4, "HYPERTENSION_3", Severity.URGENT, "hypertension grade 3", "3级高血压（重度）"));
    private static final Band ISOLATED =
            Band.from(2, "ISOLATED_SYSTOLIC", Severity.MODERATE, "isolated systolic hypertension", "单纯收缩期高血压");
    private static final List<Band> STAGES = List.of(
            NORMAL,
            Band.from(1, "ELEVATED", Severity.MILD, "elevated", "血压升高"),
            Band.from(2, "STAGE_1", Severity.MODERATE, "hypertension stage 1", "高血压1期"),
            Band.from(3, "STAGE_2", Severity.HIGH, "hypertension stage 2", "高血压2期"));

    private BloodPressure() {}

    /** China: 120/80 high normal, 140/90, 160/100 and 180/110 grades 1 to 3. */
    public static Finding china(double systolic, double diastolic) {
        int grade = Math.max(step(systolic, 120, 140, 160, 180), step(diastolic, 80, 90, 100, 110));
        Band band = systolic >= 140 && diastolic < 90 && grade == 2 ? ISOLATED : GRADES.get(grade);
        return finding("BLOOD_PRESSURE_CN", systolic, diastolic, CHINA, band);
    }

    /** ACC/AHA 2017: elevated 120-129 with diastolic below 80, stage 1 from 130/80, stage 2 from 140/90. */
    public static Finding us(double systolic, double diastolic) {
        int bySystolic = step(systolic, 120, 130, 140);
        int byDiastolic = diastolic >= 90 ? 3 : diastolic >= 80 ? 2 : 0;
        return finding("BLOOD_PRESSURE_US", systolic, diastolic, US, STAGES.get(Math.max(bySystolic, byDiastolic)));
    }

    private static int step(double value, double... limits) {
        int step = 0;
        for (double limit : limits) {
            step += value >= limit ? 1 : 0;
        }
        return step;
    }

    private static Finding finding(String code, double systolic, double diastolic, Source source, Band band) {
        return Finding.of(code, NAME, systolic, "mmHg", source)
                .shown("[systolic]/[diastolic]", systolic, diastolic)
                .in(band)
                .against(null, 120.0, new Text("below 120/80 mmHg", "低于 120/80 mmHg"));
    }
}
