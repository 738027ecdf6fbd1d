package io.branchline.nutrition.engine.measure;

import io.branchline.nutrition.engine.text.Text;

/** A kind of measurement with its field name, stored unit and the bounds beyond which a value is refused as implausible. */
public enum Measure {
    WEIGHT("weightKg", Unit.KG, 0.5, 500, "weight", "体重"),
    HEIGHT("heightCm", Unit.CM, 25, 260, "height", "身高"),
    WAIST("waistCm", Unit.CM, 20, 250, "waist", "腰围"),
    HIP("hipCm", Unit.CM, 20, 300, "hip", "臀围"),
    NECK("neckCm", Unit.CM, 10, 100, "neck", "颈围"),
    HEAD("headCm", Unit.CM, 20, 75, "head circumference", "头围"),
    ARM("armCm", Unit.CM, 5, 75, "mid-upper arm circumference", "上臂围"),
    TRICEPS("tricepsMm", Unit.MM, 1, 90, "triceps skinfold", "肱三头肌皮褶厚度"),
    SUBSCAPULAR("subscapularMm", Unit.MM, 1, 90, "subscapular skinfold", "肩胛下皮褶厚度"),
    BODY_FAT("bodyFatPercent", Unit.PERCENT, 2, 75, "body fat", "体脂率"),
    SYSTOLIC("systolicMmHg", Unit.MMHG, 50, 300, "systolic blood pressure", "收缩压"),
    DIASTOLIC("diastolicMmHg", Unit.MMHG, 20, 200, "diastolic blood pressure", "舒张压"),
    RESTING_HEART_RATE("restingHeartRate", Unit.PER_MIN, 25, 220, "resting heart rate", "静息心率"),
    FASTING_GLUCOSE("fastingGlucoseMmolL", Unit.MMOL_L, 1, 60, "fasting glucose", "空腹血糖"),
    GLUCOSE_2H("glucose2hMmolL", Unit.MMOL_L, 1, 60, "two-hour glucose", "餐后两小时血糖"),
    HBA1C("hba1cPercent", Unit.PERCENT, 3, 20, "HbA1c", "糖化血红蛋白"),
    TOTAL_CHOLESTEROL("totalCholesterolMmolL", Unit.MMOL_L, 0.5, 30, "total cholesterol", "总胆固醇"),
    HDL("hdlMmolL", Unit.MMOL_L, 0.1, 6, "HDL cholesterol", "高密度脂蛋白胆固醇"),
    LDL("ldlMmolL", Unit.MMOL_L, 0.1, 25, "LDL cholesterol", "低密度脂蛋白胆固醇"),
    TRIGLYCERIDES("triglyceridesMmolL", Unit.MMOL_L, 0.1, 120, "triglycerides", "甘油三酯"),
    EGFR("egfr", Unit.ML_MIN_173M2, 1, 200, "eGFR", "估算肾小球滤过率"),
    UACR("uacrMgG", Unit.MG_G, 0.1, 25_000, "urine albumin-creatinine ratio", "尿白蛋白肌酐比");

    private final String field;
    private final Unit unit;
    private final double low;
    private final double high;
    private final Text label;

    Measure(String field, Unit unit, double low, double high, String en, String zh) {
        this.field = field;
        this.unit = unit;
        this.low = low;
        this.high = high;
        this.label = new Text(en, zh);
    }

    /** The field of requests and answers, with its unit in the name. */
    public String field() {
        return field;
    }

    /** The unit it is stored and computed in. */
    public Unit unit() {
        return unit;
    }

    /** Least plausible value in the stored unit. */
    public double low() {
        return low;
    }

    /** Greatest plausible value in the stored unit. */
    public double high() {
        return high;
    }

    /** Name for people. */
    public Text label() {
        return label;
    }

    /** Whether a value in the stored unit is a number within the bounds. */
    public boolean accepts(double value) {
        return value >= low && value <= high;
    }
}
