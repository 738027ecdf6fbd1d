package io.branchline.nutrition.engine.training.volume;

import io.branchline.nutrition.engine.text.Text;

/** What a week is for. */
public enum Phase {
    START("Getting used to it", "适应"),
    BUILD("Building up", "递增"),
    LIGHTER("Lighter week to recover", "恢复减量周"),
    STEADY("Keeping the level", "保持");

    private final Text text;

    Phase(String en, String zh) {
        this.text = new Text(en, zh);
    }

    public Text text() {
        return text;
    }
}
