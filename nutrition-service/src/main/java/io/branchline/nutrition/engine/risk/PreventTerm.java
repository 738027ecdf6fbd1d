package io.branchline.nutrition.engine.risk;

import static io.branchline.nutrition.engine.risk.PreventScale.age;
import static io.branchline.nutrition.engine.risk.PreventScale.bmi;
import static io.branchline.nutrition.engine.risk.PreventScale.egfr;
import static io.branchline.nutrition.engine.risk.PreventScale.hdl;
import static io.branchline.nutrition.engine.risk.PreventScale.nonHdl;
import static io.branchline.nutrition.engine.risk.PreventScale.sbp;

import java.util.function.ToDoubleFunction;

/** The centred and scaled terms of PREVENT; splines at SBP 110, BMI 30 and eGFR 60. */
enum PreventTerm {
    AGE(PreventScale::age),
    AGE_SQUARED(in -> age(in) * age(in)),
    NON_HDL(PreventScale::nonHdl),
    HDL(PreventScale::hdl),
    SBP_LOW(in -> (Math.min(in.systolic(), 110) - 110) / 20),
    SBP_HIGH(PreventScale::sbp),
    DIABETES(in -> in.diabetes() ? 1 : 0),
    SMOKING(in -> in.smoker() ? 1 : 0),
    BMI_LOW(in -> (Math.min(in.bmi(), 30) - 25) / 5),
    BMI_HIGH(PreventScale::bmi),
    EGFR_LOW(PreventScale::egfr),
    EGFR_HIGH(in -> (Math.max(in.egfr(), 60) - 90) / -15),
    BP_TREATED(in -> in.pressureTreated() ? 1 : 0),
    STATIN(in -> in.statin() ? 1 : 0),
    TREATED_SBP(in -> in.pressureTreated() ? sbp(in) : 0),
    TREATED_NON_HDL(in -> in.statin() ? nonHdl(in) : 0),
    AGE_NON_HDL(in -> age(in) * nonHdl(in)),
    AGE_HDL(in -> age(in) * hdl(in)),
    AGE_SBP(in -> age(in) * sbp(in)),
    AGE_DIABETES(in -> in.diabetes() ? age(in) : 0),
    AGE_SMOKING(in -> in.smoker() ? age(in) : 0),
    AGE_BMI(in -> age(in) * bmi(in)),
    AGE_EGFR(in -> age(in) * egfr(in)),
    SDI_4_6(in -> in.sdiDecile() != null && in.sdiDecile() >= 4 && in.sdiDecile() <= 6 ? 1 : 0),
    SDI_7_10(in -> in.sdiDecile() != null && in.sdiDecile() >= 7 ? 1 : 0),
    SDI_MISSING(in -> in.sdiDecile() == null ? 1 : 0),
    LN_UACR(in -> in.uacr() == null ? 0 : Math.log(Math.max(in.uacr(), 0.1))),
    UACR_MISSING(in -> in.uacr() == null ? 1 : 0),
    HBA1C_DIABETES(in -> in.hba1c() != null && in.diabetes() ? in.hba1c() - 5.3 : 0),
    HBA1C_NO_DIABETES(in -> in.hba1c() != null && !in.diabetes() ? in.hba1c() - 5.3 : 0),
    HBA1C_MISSING(in -> in.hba1c() == null ? 1 : 0),
    CONSTANT(in -> 1);

    private final ToDoubleFunction<PreventInput> value;

    PreventTerm(ToDoubleFunction<PreventInput> value) {
        this.value = value;
    }

    double of(PreventInput input) {
        return value.applyAsDouble(input);
    }
}
