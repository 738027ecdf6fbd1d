package io.branchline.nutrition.engine.clinic;

import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;

/** Blood lipids of adults, mmol/L, by China 2023 and NCEP ATP III. */
public final class Lipids {
    private static final Source CHINA = Source.of("中国血脂管理指南（2023年）", "表 4，低危人群参考标准");
    private static final Source US = new Source(
            "NCEP ATP III (2002), Circulation 106:3143", "Table II.2-1", "https://doi.org/10.1161/circ.106.25.3143");
    private static final Source FRIEDEWALD =
            Source.of("Friedewald WT et al. (1972), Clin Chem 18:499-502", "TG below 4.5 mmol/L");
    private static final Text TOTAL = new Text("Total cholesterol", "总胆固醇");
    private static final Text LDL = new Text("LDL cholesterol", "低密度脂蛋白胆固醇");
    private static final Text HDL = new Text("HDL cholesterol", "高密度脂蛋白胆固醇");
    private static final Text TRIGLYCERIDES = new Text("Triglycerides", "甘油三酯");
    private static final Text NON_HDL = new Text("Non-HDL cholesterol", "非高密度脂蛋白胆固醇");
    private static final double CHOLESTEROL = 38.6654;
    private static final double TRIGLYCERIDE = 88.57;
    private static final double FRIEDEWALD_LIMIT = 4.5;

    private Lipids() {}

    /** China: borderline from 5.2, high from 6.2; ATP III: from 200 and 240 mg/dL. */
    public static List<Finding> total(double mmolL) {
        return List.of(
                classed("TOTAL_CHOLESTEROL_CN", TOTAL, mmolL, CHINA, rising(5.2, 6.2)),
                classed("TOTAL_CHOLESTEROL_US", TOTAL, mmolL, US, rising(200 / CHOLESTEROL, 240 / CHOLESTEROL)));
    }

    /** China: borderline from 3.4, high from 4.1; ATP III: from 130 and 160 mg/dL. */
    public static List<Finding> ldl(double mmolL) {
        return List.of(
                classed("LDL_CN", LDL, mmolL, CHINA, rising(3.4, 4.1)),
                classed("LDL_US", LDL, mmolL, US, rising(130 / CHOLESTEROL, 160 / CHOLESTEROL)));
    }

    /** Low below 1.0 mmol/L (China) or 40 mg/dL (ATP III). */
    public static List<Finding> hdl(double mmolL) {
        return List.of(
                classed("HDL_CN", HDL, mmolL, CHINA, lowBelow(1.0)),
                classed("HDL_US", HDL, mmolL, US, lowBelow(40 / CHOLESTEROL)));
    }

    /** China: borderline from 1.7, high from 2.3; ATP III: from 150, 200 and 500 mg/dL. */
    public static List<Finding> triglycerides(double mmolL) {
        return List.of(
                classed("TRIGLYCERIDES_CN", TRIGLYCERIDES, mmolL, CHINA, rising(1.7, 2.3)),
                classed("TRIGLYCERIDES_US", TRIGLYCERIDES, mmolL, US, rising(150 / TRIGLYCERIDE, 200 / TRIGLYCERIDE)));
    }

    /** China: borderline from 4.1, high from 4.9 mmol/L. */
    public static Finding nonHdl(double total, double hdl) {
        return classed("NON_HDL_CN", NON_HDL, total - hdl, CHINA, rising(4.1, 4.9))
                .shown("[totalCholesterol] − [hdl]", total, hdl);
    }

    /** LDL estimated from the others; says so where triglycerides are too high for it. */
    public static Finding friedewald(double total, double hdl, double triglycerides) {
        if (triglycerides >= FRIEDEWALD_LIMIT) {
            return Finding.outOfRange(
                    "LDL_FRIEDEWALD",
                    LDL,
                    "mmol/L",
                    FRIEDEWALD,
                    new Text("Not computed: triglycerides are 4.5 mmol/L or more.", "不计算：甘油三酯不低于 4.5 mmol/L。"));
        }
        double ldl = total - hdl - triglycerides / 2.2;
        return classed("LDL_FRIEDEWALD", LDL, ldl, FRIEDEWALD, rising(3.4, 4.1))
                .shown("[totalCholesterol] − [hdl] − [triglycerides]/2.2", total, hdl, triglycerides);
    }

    private static List<Band> rising(double borderline, double high) {
        return List.of(
                Band.from(-100, "DESIRABLE", Severity.NONE, "desirable", "合适水平"),
                Band.from(borderline, "BORDERLINE_HIGH", Severity.MILD, "borderline high", "边缘升高"),
                Band.from(high, "HIGH", Severity.MODERATE, "high", "升高"));
    }

    private static List<Band> lowBelow(double limit) {
        return List.of(
                Band.from(0, "LOW", Severity.MODERATE, "low", "降低"),
                Band.from(limit, "NOT_LOW", Severity.NONE, "not low", "未降低"));
    }

    private static Finding classed(String code, Text name, double value, Source source, List<Band> bands) {
        return Finding.of(code, name, value, "mmol/L", source).in(Band.of(value, bands));
    }
}
