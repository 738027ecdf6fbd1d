package io.branchline.nutrition.engine.training.exercise;

import io.branchline.nutrition.engine.text.Text;

/** The major muscle groups that strength work covers on two days a week; ACSM Guidelines, 11th ed. (2021). */
public enum MuscleGroup {
    LEGS("legs", "腿部"),
    HIPS("hips", "髋部"),
    BACK("back", "背部"),
    CHEST("chest", "胸部"),
    ABDOMEN("abdomen", "腹部"),
    SHOULDERS("shoulders", "肩部"),
    ARMS("arms", "手臂"),
    OTHER("other", "其他");

    private final Text text;

    MuscleGroup(String en, String zh) {
        this.text = new Text(en, zh);
    }

    public Text text() {
        return text;
    }
}
