package io.branchline.nutrition.engine.training.readiness;

/** What a yes means: stop in any case, stop unless a doctor has agreed, or go on with changes. */
public enum Consequence {
    STOP,
    CLEARANCE,
    MODIFY
}
