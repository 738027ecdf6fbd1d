package io.branchline.nutrition.engine.body;

import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;

/** Body fat of adults as a share of weight, %. */
public final class BodyFat {
    private static final Source NAVY = Source.of(
            "Hodgdon & Beckett (1984), Naval Health Research Center reports 84-11 (men) and 84-29 (women)",
            "circumference equations, metric form");
    private static final Source WHO = Source.of(
            "WHO Technical Report Series 854 (1995), Physical status", "body fat above 25 % (men) and 35 % (women)");
    private static final double SIRI_A = 495;
    private static final double SIRI_B = 450;

    private BodyFat() {}

    /** US Navy circumferences, men: cm -> %. NaN when waist does not exceed neck. */
    public static double navyMale(double waistCm, double neckCm, double heightCm) {
        return SIRI_A / (1.0324 - 0.19077 * Math.log10(waistCm - neckCm) + 0.15456 * Math.log10(heightCm)) - SIRI_B;
    }

    /** US Navy circumferences, women: cm -> %. NaN when waist and hip do not exceed neck. */
    public static double navyFemale(double waistCm, double hipCm, double neckCm, double heightCm) {
        return SIRI_A / (1.29579 - 0.35004 * Math.log10(waistCm + hipCm - neckCm) + 0.22100 * Math.log10(heightCm))
                - SIRI_B;
    }

    /** Estimated from tape measurements; says so when the measurements do not fit the equation. */
    public static Finding navy(Sex sex, double waistCm, double hipCm, double neckCm, double heightCm) {
        Text name = new Text("Body fat by tape (US Navy)", "体脂率（美国海军围度法）");
        double fat = sex.isMale() ? navyMale(waistCm, neckCm, heightCm) : navyFemale(waistCm, hipCm, neckCm, heightCm);
        if (!(fat >= 2 && fat <= 70)) {
            return Finding.outOfRange(
                    "BODY_FAT_NAVY",
                    name,
                    "%",
                    NAVY,
                    new Text("These circumferences are outside what the equation was made for.", "这些围度超出了该方程的适用范围。"));
        }
        Finding finding = Finding.of("BODY_FAT_NAVY", name, fat, "%", NAVY);
        finding = sex.isMale()
                ? finding.shown(
                        "495 / (1.0324 − 0.19077×log₁₀([waistCm] − [neckCm]) + 0.15456×log₁₀([heightCm])) − 450",
                        waistCm,
                        neckCm,
                        heightCm)
                : finding.shown(
                        "495 / (1.29579 − 0.35004×log₁₀([waistCm] + [hipCm] − [neckCm]) + 0.22100×log₁₀([heightCm])) − 450",
                        waistCm,
                        hipCm,
                        neckCm,
                        heightCm);
        return classed(finding, fat, sex);
    }

    /** A measured share, with its class. */
    public static Finding measured(double percent, Sex sex) {
        return classed(
                Finding.of("BODY_FAT", new Text("Body fat, measured", "体脂率（实测）"), percent, "%", WHO), percent, sex);
    }

    private static Finding classed(Finding finding, double percent, Sex sex) {
        double high = sex.isMale() ? 25 : 35;
        Band band = Band.of(
                percent,
                List.of(
                        Band.from(0, "NOT_HIGH", Severity.NONE, "not above the threshold", "未超过界值"),
                        Band.from(high, "HIGH", Severity.MODERATE, "high body fat", "体脂过高")));
        return finding.in(band).against(null, high, Bounds.under(high, "%"));
    }
}
