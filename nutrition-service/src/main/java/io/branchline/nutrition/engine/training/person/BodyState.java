package io.branchline.nutrition.engine.training.person;

import io.branchline.nutrition.engine.text.Text;

/** Stages of life and build that change what may be planned. */
public enum BodyState implements Restriction {
    CHILD("child of 5 to 11", "5至11岁儿童"),
    ADOLESCENT("adolescent of 12 to 17", "12至17岁青少年"),
    OLDER("65 years or older", "65岁及以上"),
    OLDEST("80 years or older", "80岁及以上"),
    PREGNANCY_EARLY("first 13 weeks of pregnancy", "孕13周及以前"),
    PREGNANCY_LATER("pregnancy from week 14", "孕14周起"),
    POSTPARTUM_EARLY("first six weeks after birth", "产后六周内"),
    POSTPARTUM_MIDDLE("seventh to twelfth week after birth", "产后第七至十二周"),
    SEVERE_OBESITY("body mass index of 35 or more", "体重指数35及以上"),
    UNDERWEIGHT("body mass index below 18.5", "体重指数低于18.5");

    private final Text text;

    BodyState(String en, String zh) {
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
