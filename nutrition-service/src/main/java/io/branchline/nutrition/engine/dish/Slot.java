package io.branchline.nutrition.engine.dish;

import io.branchline.nutrition.engine.text.Text;

/** The meals of a day a dish is usually eaten at. */
public enum Slot {
    BREAKFAST("breakfast", "早餐"),
    LUNCH("lunch", "午餐"),
    DINNER("dinner", "晚餐"),
    SNACK("snack", "加餐");

    private final Text label;

    Slot(String en, String zh) {
        label = new Text(en, zh);
    }

    /** The meal in both languages. */
    public Text label() {
        return label;
    }
}
