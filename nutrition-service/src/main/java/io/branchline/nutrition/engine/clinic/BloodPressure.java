package io.branchline.nutrition.engine.clinic;

import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.text.Text;

/** Blood pressure of adults, mmHg; the higher class of systolic and diastolic counts. */
public final class BloodPressure {
    private static final Source CHINA = Source.of("中国高血压防治指南（2024年修订版）", "血压水平分类");
    private static final Source US = new Source(
            "2017 ACC/AHA Guideline for high blood pressure in adults",
            "Table 6",
            "https://doi.org/10.1161/HYP.0000000000000065");
    private static final Text NAME = new Text("Blood pressure", "血压");

    private BloodPressure() {}

    /** China: 120/80 high normal, 140/90, 160/100 and 180/110 grades 1 to 3. */
    public static Finding china(double systolic, double diastolic) {
        int grade = Math.max(step(systolic, 120, 140, 160, 180), step(diastolic, 80, 90, 100, 110));
        Band band = systolic >= 140 && diastolic < 90 && grade == 2
                ? PressureClasses.ISOLATED
                : PressureClasses.GRADES.get(grade);
        return finding("BLOOD_PRESSURE_CN", systolic, diastolic, CHINA, band);
    }

    /** ACC/AHA 2017: elevated 120-129 with diastolic below 80, stage 1 from 130/80, stage 2 from 140/90. */
    public static Finding us(double systolic, double diastolic) {
        int bySystolic = step(systolic, 120, 130, 140);
        int byDiastolic = diastolic >= 90 ? 3 : diastolic >= 80 ? 2 : 0;
        return finding(
                "BLOOD_PRESSURE_US",
                systolic,
                diastolic,
                US,
                PressureClasses.STAGES.get(Math.max(bySystolic, byDiastolic)));
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
