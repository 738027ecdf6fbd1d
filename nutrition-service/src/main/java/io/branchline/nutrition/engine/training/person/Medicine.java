package io.branchline.nutrition.engine.training.person;

import io.branchline.nutrition.engine.text.Text;

/** Medicines that change how a person trains. */
public enum Medicine implements Restriction {
    BETA_BLOCKER("beta blocker", "β受体阻滞剂"),
    INSULIN_OR_SULFONYLUREA("insulin or a tablet that can cause low blood sugar", "胰岛素或可致低血糖的药片"),
    ANTICOAGULANT("blood thinner", "抗凝药");

    private final Text text;

    Medicine(String en, String zh) {
        this.text = new Text(en, zh);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Text text() {
        return text;
    }
}
