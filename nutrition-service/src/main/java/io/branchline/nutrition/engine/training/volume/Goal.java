package io.branchline.nutrition.engine.training.volume;

import io.branchline.nutrition.engine.text.Text;

/** What the person trains for. */
public enum Goal {
    HEALTH("health", "健康"),
    LOSE_WEIGHT("weight loss", "减重"),
    STRENGTH("strength", "力量"),
    ENDURANCE("endurance", "耐力");

    private final Text text;

    Goal(String en, String zh) {
        this.text = new Text(en, zh);
    }

    public Text text() {
        return text;
    }
}
