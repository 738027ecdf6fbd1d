package io.branchline.nutrition.engine.clinic;

import io.branchline.nutrition.engine.finding.Band;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;

/** Normal, impaired or in the diabetes range, by two limits. */
final class GlucoseClasses {
    private GlucoseClasses() {}

    static Finding classed(
            String code, Text name, double value, String unit, Source source, double impaired, double diabetes) {
        Band band = Band.of(
                value,
                List.of(
                        Band.from(0, "NORMAL", Severity.NONE, "normal", "正常"),
                        Band.from(impaired, "PREDIABETES", Severity.MODERATE, "prediabetes range", "糖尿病前期范围"),
                        Band.from(
                                diabetes,
                                "DIABETES_RANGE",
                                Severity.HIGH,
                                "diabetes range, to be confirmed",
                                "糖尿病范围，需确诊")));
        return Finding.of(code, name, value, unit, source)
                .in(band)
                .against(
                        null,
                        impaired,
                        Text.of(
                                "below %.1f " + unit.replace("%", "%%"),
                                "低于 %.1f " + unit.replace("%", "%%"),
                                impaired));
    }
}
