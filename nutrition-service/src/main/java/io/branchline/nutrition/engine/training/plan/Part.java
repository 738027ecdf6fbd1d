package io.branchline.nutrition.engine.training.plan;

import io.branchline.nutrition.engine.text.Text;

/** The parts of a session, in the order in which they are done. */
public enum Part {
    WARM_UP("Warm-up", "热身"),
    BALANCE("Balance", "平衡"),
    STRENGTH("Strength", "力量"),
    ENDURANCE("Endurance", "有氧"),
    COOL_DOWN("Cool-down", "放松");

    private final Text text;

    Part(String en, String zh) {
        this.text = new Text(en, zh);
    }

    public Text text() {
        return text;
    }
}
