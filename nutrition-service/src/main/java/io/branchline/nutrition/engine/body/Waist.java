package io.branchline.nutrition.engine.body;

import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;

/** Waist circumference of adults and its ratios to height and hip. Not for pregnancy. */
public final class Waist {
    private static final Source WHO = new Source(
            "WHO (2011), Waist circumference and waist-hip ratio: report of an expert consultation",
            "Table 7.1",
            "https://www.who.int/publications/i/item/9789241501491");
    private static final Source CHINA = Source.of("WS/T 428-2013 成人体重判定", "4.2");
    private static final Source NICE = new Source(
            "NICE NG246 (2025), Overweight and obesity management", "1.9", "https://www.nice.org.uk/guidance/ng246");
    private static final Text NAME = new Text("Waist circumference", "腰围");
    private static final List<Band> TO_HEIGHT = List.of(
            Band.from(0, "LOW", Severity.NONE, "below the usual range", "低于常见范围"),
            Band.from(0.4, "HEALTHY", Severity.NONE, "healthy central fat", "中心脂肪正常"),
            Band.from(0.5, "INCREASED", Severity.MILD, "increased central fat", "中心脂肪增加"),
            Band.from(0.6, "HIGH", Severity.MODERATE, "high central fat", "中心脂肪过多"));

    private Waist() {}

    /** WHO: risk rises above 94 cm (men), 80 cm (women) and substantially above 102 and 88 cm. */
    public static Finding who(double waistCm, Sex sex) {
        double first = sex.isMale() ? 94 : 80;
        double second = sex.isMale() ? 102 : 88;
        Band band = waistCm > second
                ? Band.from(
                        second, "SUBSTANTIALLY_INCREASED", Severity.MODERATE, "substantially increased risk", "风险显著增加")
                : waistCm > first
                        ? Band.from(first, "INCREASED", Severity.MILD, "increased risk", "风险增加")
                        : Band.from(0, "NORMAL", Severity.NONE, "no increased risk", "风险未增加");
        return Finding.of("WAIST_WHO", NAME, waistCm, "cm", WHO)
                .in(band)
                .against(null, first, Bounds.upTo(first, "cm"));
    }

    /** China: pre-central obesity from 85 cm (men), 80 cm (women); central obesity from 90 and 85 cm. */
    public static Finding china(double waistCm, Sex sex) {
        double pre = sex.isMale() ? 85 : 80;
        double central = sex.isMale() ? 90 : 85;
        Band band = Band.of(
                waistCm,
                List.of(
                        Band.from(0, "NORMAL", Severity.NONE, "normal", "正常"),
                        Band.from(pre, "PRE_CENTRAL_OBESITY", Severity.MILD, "pre-central obesity", "中心型肥胖前期"),
                        Band.from(central, "CENTRAL_OBESITY", Severity.MODERATE, "central obesity", "中心型肥胖")));
        return Finding.of("WAIST_CN", NAME, waistCm, "cm", CHINA).in(band).against(null, pre, Bounds.under(pre, "cm"));
    }

    /** Waist by height; keep it under half. */
    public static Finding toHeight(double waistCm, double heightCm) {
        double ratio = waistCm / heightCm;
        return Finding.of("WAIST_TO_HEIGHT", new Text("Waist-to-height ratio", "腰高比"), ratio, "", NICE)
                .shown("[waistCm] / [heightCm]", waistCm, heightCm)
                .in(Band.of(ratio, TO_HEIGHT))
                .against(0.4, 0.5, new Text("0.4 to under 0.5", "0.4 至不足 0.5"));
    }

    /** Waist by hip; risk is substantially increased from 0.90 (men) and 0.85 (women). */
    public static Finding toHip(double waistCm, double hipCm, Sex sex) {
        double ratio = waistCm / hipCm;
        double limit = sex.isMale() ? 0.90 : 0.85;
        Band band = ratio >= limit
                ? Band.from(
                        limit, "SUBSTANTIALLY_INCREASED", Severity.MODERATE, "substantially increased risk", "风险显著增加")
                : Band.from(0, "NORMAL", Severity.NONE, "no increased risk", "风险未增加");
        return Finding.of("WAIST_TO_HIP", new Text("Waist-to-hip ratio", "腰臀比"), ratio, "", WHO)
                .shown("[waistCm] / [hipCm]", waistCm, hipCm)
                .in(band)
                .against(null, limit, Bounds.under(limit, ""));
    }
}
