package io.branchline.nutrition.engine.person;

/** Known conditions that change what may be assessed or planned. */
public enum Condition {
    TYPE_1_DIABETES,
    TYPE_2_DIABETES,
    GESTATIONAL_DIABETES,
    HYPERTENSION,
    DYSLIPIDEMIA,
    CORONARY_HEART_DISEASE,
    HEART_FAILURE,
    STROKE,
    CHRONIC_KIDNEY_DISEASE,
    DIALYSIS,
    LIVER_DISEASE,
    EATING_DISORDER,
    BARIATRIC_SURGERY,
    CANCER,
    CELIAC_DISEASE,
    LACTOSE_INTOLERANCE,
    GOUT,
    PHENYLKETONURIA,
    THYROID_DISEASE,
    ASTHMA,
    OSTEOPOROSIS,
    ARTHRITIS,
    PREECLAMPSIA,
    MULTIPLE_PREGNANCY;

    /** Whether it is diabetes outside pregnancy, as the risk equations mean it. */
    public boolean isDiabetes() {
        return this == TYPE_1_DIABETES || this == TYPE_2_DIABETES;
    }

    /** Whether it is known cardiovascular disease, for which primary-prevention equations do not hold. */
    public boolean isCardiovascular() {
        return this == CORONARY_HEART_DISEASE || this == HEART_FAILURE || this == STROKE;
    }
}
