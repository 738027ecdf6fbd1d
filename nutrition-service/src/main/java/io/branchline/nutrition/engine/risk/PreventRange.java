package io.branchline.nutrition.engine.risk;

import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The values PREVENT was made for; outside of them no risk is given. Cholesterol 130-320 and HDL 20-100 mg/dL. */
final class PreventRange {
    private static final double MG_DL = 38.6654;
    private static final double ROUNDING = 0.5;

    private PreventRange() {}

    /** What is out of range, by name and bounds; empty when everything is within. */
    static List<Text> violations(PreventInput in) {
        List<Text> out = new ArrayList<>();
        check(out, in.ageYears() >= 30 && in.ageYears() < 80, "age 30–79 years", "年龄 30–79 岁");
        check(out, in.systolic() >= 90 && in.systolic() <= 200, "systolic pressure 90–200 mmHg", "收缩压 90–200 mmHg");
        check(
                out,
                within(in.totalCholesterol(), 130, 320),
                "total cholesterol 130–320 mg/dL (3.36–8.28 mmol/L)",
                "总胆固醇 3.36–8.28 mmol/L");
        check(
                out,
                within(in.hdl(), 20, 100),
                "HDL cholesterol 20–100 mg/dL (0.52–2.59 mmol/L)",
                "高密度脂蛋白胆固醇 0.52–2.59 mmol/L");
        check(out, in.bmi() >= 18.5 && in.bmi() < 40, "body mass index 18.5–39.9", "体质指数 18.5–39.9");
        check(out, in.egfr() >= 15 && in.egfr() <= 150, "eGFR 15–150", "eGFR 15–150");
        Double hba1c = in.hba1c();
        check(out, hba1c == null || (hba1c >= 4.5 && hba1c <= 15), "HbA1c 4.5–15 %", "糖化血红蛋白 4.5–15%");
        Double uacr = in.uacr();
        check(out, uacr == null || (uacr >= 0.1 && uacr <= 25_000), "UACR 0.1–25,000 mg/g", "UACR 0.1–25000 mg/g");
        return out;
    }

    private static boolean within(double mmolL, double low, double high) {
        double mgDl = mmolL * MG_DL;
        return mgDl >= low - ROUNDING && mgDl <= high + ROUNDING;
    }

    private static void check(List<Text> out, boolean fits, String en, String zh) {
        if (!fits) {
            out.add(new Text(en, zh));
        }
    }
}
