package io.branchline.nutrition.engine.training.effort;

import io.branchline.nutrition.engine.text.Text;

/**
 * How hard an effort is, by energy cost: light below 3 MET, moderate from 3, vigorous from 6.
 * Rating of perceived exertion on the scale 0 to 10. WHO 2020, glossary; ACSM Guidelines, 11th ed. (2021).
 */
public enum Effort {
    LIGHT(0, 2, 4, "light", "轻度", "You could sing.", "可以唱歌。"),
    MODERATE(3, 5, 6, "moderate", "中等", "You can talk but not sing.", "能说话但不能唱歌。"),
    VIGOROUS(6, 7, 8, "vigorous", "较大", "Only a few words between breaths.", "只能断断续续说几个词。");

    private final double fromMet;
    private final int rpeLow;
    private final int rpeHigh;
    private final Text name;
    private final Text talkTest;

    Effort(double fromMet, int rpeLow, int rpeHigh, String en, String zh, String talkEn, String talkZh) {
        this.fromMet = fromMet;
        this.rpeLow = rpeLow;
        this.rpeHigh = rpeHigh;
        this.name = new Text(en, zh);
        this.talkTest = new Text(talkEn, talkZh);
    }

    /** The class of an activity by its MET. */
    public static Effort ofMet(double met) {
        return met >= VIGOROUS.fromMet ? VIGOROUS : met >= MODERATE.fromMet ? MODERATE : LIGHT;
    }

    public Effort lower(Effort other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isAbove(Effort limit) {
        return compareTo(limit) > 0;
    }

    public int rpeLow() {
        return rpeLow;
    }

    public int rpeHigh() {
        return rpeHigh;
    }

    public Text text() {
        return name;
    }

    public Text talkTest() {
        return talkTest;
    }
}
