package io.branchline.nutrition.engine.training.progress;

import io.branchline.nutrition.engine.text.Text;

/** What a logged week means for the next. */
public enum Step {
    FORWARD("Well done. The next week goes on as planned.", "做得好，下周按计划进行。"),
    HOLD("The next week repeats this volume before it grows again.", "下周先重复本周的量，之后再增加。"),
    BACK("The next week takes a fifth off, so that it can be done.", "下周减少五分之一，以便能够完成。"),
    STOP(
            "The plan stops here. See a doctor about the sign or the pain before training again.",
            "计划到此停止。先就该症状或疼痛看医生，再恢复训练。");

    private final Text text;

    Step(String en, String zh) {
        this.text = new Text(en, zh);
    }

    public Text text() {
        return text;
    }
}
