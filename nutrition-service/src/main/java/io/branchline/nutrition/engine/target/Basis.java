package io.branchline.nutrition.engine.target;

/** What kind of reference a goal is. */
public enum Basis {
    /** Recommended Dietary Allowance. */
    RDA,
    /** Adequate Intake. */
    AI,
    /** Estimated Average Requirement. */
    EAR,
    /** Acceptable Macronutrient Distribution Range. */
    AMDR,
    /** Chinese reference intakes of 2023. */
    DRI_CN,
    /** Computed for this person. */
    CALCULATED
}
