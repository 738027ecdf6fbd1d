package io.branchline.nutrition.engine.clinic;

import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;

/** Kidney function by KDIGO; chronic disease needs the finding for three months. */
public final class Kidney {
    private static final Source KDIGO = new Source(
            "KDIGO (2024), Evaluation and management of chronic kidney disease",
            "Figure 1",
            "https://doi.org/10.1016/j.kint.2023.10.018");
    private static final List<Band> STAGES = List.of(
            Band.from(0, "G5", Severity.URGENT, "G5, kidney failure", "G5，肾衰竭"),
            Band.from(15, "G4", Severity.HIGH, "G4, severely decreased", "G4，重度下降"),
            Band.from(30, "G3B", Severity.HIGH, "G3b, moderately to severely decreased", "G3b，中至重度下降"),
            Band.from(45, "G3A", Severity.MODERATE, "G3a, mildly to moderately decreased", "G3a，轻至中度下降"),
            Band.from(60, "G2", Severity.NONE, "G2, mildly decreased", "G2，轻度下降"),
            Band.from(90, "G1", Severity.NONE, "G1, normal or high", "G1，正常或偏高"));
    private static final List<Band> ALBUMIN = List.of(
            Band.from(0, "A1", Severity.NONE, "A1, normal to mildly increased", "A1，正常至轻度增高"),
            Band.from(30, "A2", Severity.MODERATE, "A2, moderately increased", "A2，中度增高"),
            Band.from(300, "A3", Severity.HIGH, "A3, severely increased", "A3，重度增高"));

    private Kidney() {}

    /** Filtration, mL/min/1.73 m². */
    public static Finding filtration(double egfr) {
        return Finding.of(
                        "EGFR_KDIGO",
                        new Text("Estimated glomerular filtration rate", "估算肾小球滤过率"),
                        egfr,
                        "mL/min/1.73 m²",
                        KDIGO)
                .in(Band.of(egfr, STAGES))
                .against(60.0, null, new Text("60 and above", "不低于 60"));
    }

    /** Albumin to creatinine in urine, mg/g. */
    public static Finding albumin(double mgG) {
        return Finding.of("UACR_KDIGO", new Text("Urine albumin to creatinine", "尿白蛋白/肌酐比值"), mgG, "mg/g", KDIGO)
                .in(Band.of(mgG, ALBUMIN))
                .against(null, 30.0, new Text("below 30", "低于 30"));
    }
}
