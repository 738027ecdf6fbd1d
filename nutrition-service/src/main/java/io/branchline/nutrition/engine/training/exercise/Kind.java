package io.branchline.nutrition.engine.training.exercise;

import io.branchline.nutrition.engine.text.Text;

/** The four components of fitness that a plan is made of. */
public enum Kind {
    AEROBIC("Endurance", "有氧"),
    STRENGTH("Strength", "力量"),
    BALANCE("Balance", "平衡"),
    MOBILITY("Mobility", "柔韧");

    private final Text text;

    Kind(String en, String zh) {
        this.text = new Text(en, zh);
    }

    public Text text() {
        return text;
    }
}
