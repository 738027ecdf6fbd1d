package io.branchline.nutrition.engine.training.readiness;

import io.branchline.nutrition.engine.text.Text;

/** The outcome of the screening. */
public enum Verdict {
    CLEAR("Ready to start.", "可以开始。"),
    MODIFY("Ready to start with changes.", "可以开始，但需调整。"),
    SEE_DOCTOR_FIRST("See a doctor first.", "请先看医生。");

    private final Text text;

    Verdict(String en, String zh) {
        this.text = new Text(en, zh);
    }

    public Text text() {
        return text;
    }
}
