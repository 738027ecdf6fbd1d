package io.branchline.nutrition.engine.body;

import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;

/** Body mass index of adults, kg/m², with the classes of WHO and of China. Not for pregnancy. */
public final class BodyMassIndex {
    /** Below this an adult is underweight by both standards, kg/m². */
    public static final double UNDERWEIGHT = 18.5;

    static final Source WHO = new Source(
            "WHO Technical Report Series 894 (2000), Obesity: preventing and managing the global epidemic",
            "Table 2.1",
            "https://iris.who.int/handle/10665/42330");
    static final Source CHINA = Source.of("WS/T 428-2013 成人体重判定", "4.1");

    private static final Text NAME = new Text("Body mass index", "体质指数（BMI）");
    private static final List<Band> WHO_BANDS = List.of(
            Band.from(0, "SEVERE_THINNESS", Severity.HIGH, "severe thinness", "重度消瘦"),
            Band.from(16, "MODERATE_THINNESS", Severity.HIGH, "moderate thinness", "中度消瘦"),
            Band.from(17, "MILD_THINNESS", Severity.MODERATE, "underweight (mild thinness)", "体重过低（轻度消瘦）"),
            Band.from(UNDERWEIGHT, "NORMAL", Severity.NONE, "normal weight", "体重正常"),
            Band.from(25, "OVERWEIGHT", Severity.MILD, "overweight (pre-obese)", "超重（肥胖前期）"),
            Band.from(30, "OBESE_I", Severity.MODERATE, "obesity class I", "肥胖Ⅰ级"),
            Band.from(35, "OBESE_II", Severity.HIGH, "obesity class II", "肥胖Ⅱ级"),
            Band.from(40, "OBESE_III", Severity.HIGH, "obesity class III", "肥胖Ⅲ级"));
    private static final List<Band> CHINA_BANDS = List.of(
            Band.from(0, "UNDERWEIGHT", Severity.MODERATE, "underweight", "体重过低"),
            Band.from(UNDERWEIGHT, "NORMAL", Severity.NONE, "normal weight", "体重正常"),
            Band.from(24, "OVERWEIGHT", Severity.MILD, "overweight", "超重"),
            Band.from(28, "OBESE", Severity.MODERATE, "obesity", "肥胖"));

    private BodyMassIndex() {}

    /** Weight by height squared; kg, cm -> kg/m². */
    public static double of(double weightKg, double heightCm) {
        double metres = heightCm / 100;
        return weightKg / (metres * metres);
    }

    /** With the classes of WHO for adults. */
    public static Finding who(double weightKg, double heightCm) {
        return finding("BMI_WHO", weightKg, heightCm, WHO, WHO_BANDS, 25);
    }

    /** With the classes of China for adults from 18 years. */
    public static Finding china(double weightKg, double heightCm) {
        return finding("BMI_CN", weightKg, heightCm, CHINA, CHINA_BANDS, 24);
    }

    /** The WHO class of an adult's index. */
    public static Band whoBand(double bmi) {
        return Band.of(bmi, WHO_BANDS);
    }

    /** Weight range with a normal index at this height, kg: from 18.5 up to the standard's limit. */
    public static Finding healthyWeight(double heightCm, boolean china) {
        double metres = heightCm / 100;
        double limit = china ? 24 : 25;
        double low = UNDERWEIGHT * metres * metres;
        double high = limit * metres * metres;
        return Finding.of(
                        "HEALTHY_WEIGHT",
                        new Text("Healthy weight, middle of the range", "健康体重范围中点"),
                        (low + high) / 2,
                        "kg",
                        china ? CHINA : WHO)
                .shown("([low] + [limit]) / 2 × ([heightCm] / 100)²", UNDERWEIGHT, limit, heightCm)
                .against(low, high, Bounds.between(low, high, "kg"));
    }

    private static Finding finding(
            String code, double weightKg, double heightCm, Source source, List<Band> bands, double limit) {
        double bmi = of(weightKg, heightCm);
        return Finding.of(code, NAME, bmi, "kg/m²", source)
                .shown("[weightKg] / ([heightCm] / 100)²", weightKg, heightCm)
                .in(Band.of(bmi, bands))
                .against(UNDERWEIGHT, limit, limit == 25 ? WHO_RANGE : CHINA_RANGE);
    }

    private static final Text WHO_RANGE = new Text("18.5 to under 25", "18.5 至不足 25");
    private static final Text CHINA_RANGE = new Text("18.5 to under 24", "18.5 至不足 24");
}
