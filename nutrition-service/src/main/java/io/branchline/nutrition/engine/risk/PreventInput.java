package io.branchline.nutrition.engine.risk;

import io.branchline.nutrition.engine.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What PREVENT is computed from.
 *
 * @param ageYears 30 to 79
 * @param totalCholesterol mmol/L
 * @param hdl mmol/L
 * @param systolic mmHg, 90 to 200
 * @param bmi kg/m², 18.5 to below 40
 * @param egfr mL/min/1.73 m², 15 to 150
 * @param uacr mg/g; absent when not measured
 * @param hba1c %; absent when not measured
 * @param sdiDecile social deprivation index 1 to 10 of a US postal area; absent elsewhere
 */
public record PreventInput(
        Sex sex,
        double ageYears,
        double totalCholesterol,
        double hdl,
        double systolic,
        double bmi,
        double egfr,
        boolean diabetes,
        boolean smoker,
        boolean pressureTreated,
        boolean statin,
        @Nullable Double uacr,
        @Nullable Double hba1c,
        @Nullable Integer sdiDecile) {

    /** The variant that uses everything that is known. */
    public Model model() {
        int known = (uacr == null ? 0 : 1) + (hba1c == null ? 0 : 1) + (sdiDecile == null ? 0 : 1);
        if (known > 1) {
            return Model.FULL;
        }
        if (known == 0) {
            return Model.BASE;
        }
        return uacr != null ? Model.UACR : hba1c != null ? Model.HBA1C : Model.SDI;
    }
}
