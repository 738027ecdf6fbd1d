package io.branchline.nutrition.engine.risk;

/** The measured values of PREVENT, each centred and scaled as its equations expect it. */
final class PreventScale {
    private PreventScale() {}

    static double age(PreventInput in) {
        return (in.ageYears() - 55) / 10;
    }

    static double nonHdl(PreventInput in) {
        return in.totalCholesterol() - in.hdl() - 3.5;
    }

    static double hdl(PreventInput in) {
        return (in.hdl() - 1.3) / 0.3;
    }

    static double sbp(PreventInput in) {
        return (Math.max(in.systolic(), 110) - 130) / 20;
    }

    static double bmi(PreventInput in) {
        return (Math.max(in.bmi(), 30) - 30) / 5;
    }

    static double egfr(PreventInput in) {
        return (Math.min(in.egfr(), 60) - 60) / -15;
    }
}
