package io.branchline.nutrition.engine.clinic;

import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.text.Text;

/** Glucose and HbA1c outside pregnancy; a class is a hint, the diagnosis needs a doctor and a second test. */
public final class Glycaemia {
    private static final Source ADA = new Source(
            "ADA Standards of Care in Diabetes 2025", "Tables 2.1 and 2.2", "https://doi.org/10.2337/dc25-S002");
    private static final Source WHO = Source.of("WHO/IDF (2006) 和 中国糖尿病防治指南（2024版）", "糖代谢状态分类");
    private static final Text FASTING = new Text("Fasting glucose", "空腹血糖");
    private static final Text TWO_HOURS = new Text("Two-hour glucose (75 g)", "糖负荷后 2 小时血糖");
    private static final Text HBA1C = new Text("HbA1c", "糖化血红蛋白");

    private Glycaemia() {}

    /** ADA: from 5.6 mmol/L impaired, from 7.0 in the diabetes range. */
    public static Finding fastingAda(double mmolL) {
        return GlucoseClasses.classed("FASTING_GLUCOSE_ADA", FASTING, mmolL, "mmol/L", ADA, 5.6, 7.0);
    }

    /** WHO and China: from 6.1 mmol/L impaired, from 7.0 in the diabetes range. */
    public static Finding fastingWho(double mmolL) {
        return GlucoseClasses.classed("FASTING_GLUCOSE_WHO", FASTING, mmolL, "mmol/L", WHO, 6.1, 7.0);
    }

    /** All: from 7.8 mmol/L impaired, from 11.1 in the diabetes range. */
    public static Finding twoHours(double mmolL) {
        return GlucoseClasses.classed("GLUCOSE_2H", TWO_HOURS, mmolL, "mmol/L", WHO, 7.8, 11.1);
    }

    /** ADA: from 5.7 % prediabetes, from 6.5 % in the diabetes range. */
    public static Finding hba1cAda(double percent) {
        return GlucoseClasses.classed("HBA1C_ADA", HBA1C, percent, "%", ADA, 5.7, 6.5);
    }

    /** WHO and China use only the limit of diabetes, 6.5 %. */
    public static Finding hba1cWho(double percent) {
        return GlucoseClasses.classed("HBA1C_WHO", HBA1C, percent, "%", WHO, 6.5, 6.5);
    }
}
