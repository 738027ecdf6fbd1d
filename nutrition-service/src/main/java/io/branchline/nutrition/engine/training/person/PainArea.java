package io.branchline.nutrition.engine.training.person;

import io.branchline.nutrition.engine.text.Text;

/** Where it hurts. */
public enum PainArea implements Restriction {
    NECK("painful neck", "颈部疼痛"),
    SHOULDER("painful shoulder", "肩部疼痛"),
    ELBOW("painful elbow", "肘部疼痛"),
    WRIST("painful wrist or hand", "手腕或手部疼痛"),
    LOWER_BACK("painful lower back", "腰痛"),
    HIP("painful hip", "髋部疼痛"),
    KNEE("painful knee", "膝部疼痛"),
    ANKLE_FOOT("painful ankle or foot", "足踝疼痛");

    private final Text text;

    PainArea(String en, String zh) {
        this.text = new Text(en, zh);
    }

    @Override
    public String code() {
        return "PAIN_" + name();
    }

    @Override
    public Text text() {
        return text;
    }
}
