package io.branchline.nutrition.engine.growth;

import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.text.Text;

/** What of a child is compared with the reference. */
public enum Indicator {
    HEIGHT_FOR_AGE("cm", "Length or height for age", "年龄别身长/身高"),
    WEIGHT_FOR_AGE("kg", "Weight for age", "年龄别体重"),
    WEIGHT_FOR_HEIGHT("kg", "Weight for length or height", "身长/身高别体重"),
    BMI_FOR_AGE("kg/m²", "Body mass index for age", "年龄别体质指数"),
    HEAD_FOR_AGE("cm", "Head circumference for age", "年龄别头围"),
    ARM_FOR_AGE("cm", "Arm circumference for age", "年龄别上臂围"),
    TRICEPS_FOR_AGE("mm", "Triceps skinfold for age", "年龄别肱三头肌皮褶"),
    SUBSCAPULAR_FOR_AGE("mm", "Subscapular skinfold for age", "年龄别肩胛下皮褶");

    static final Source STANDARD = new Source(
            "WHO Child Growth Standards (2006, 2007)",
            "LMS by day, restricted beyond 3 SD",
            "https://www.who.int/tools/child-growth-standards");
    static final Source REFERENCE = new Source(
            "WHO Growth Reference 5-19 years (2007)",
            "LMS by month, restricted beyond 3 SD",
            "https://www.who.int/tools/growth-reference-data-for-5to19-years");

    private final String unit;
    private final Text label;

    Indicator(String unit, String en, String zh) {
        this.unit = unit;
        this.label = new Text(en, zh);
    }

    /** Unit of the measured value. */
    public String unit() {
        return unit;
    }

    /** Name for people. */
    public Text label() {
        return label;
    }
}
