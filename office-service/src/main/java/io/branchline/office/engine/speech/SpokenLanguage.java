package io.branchline.office.engine.speech;

import java.util.Locale;

/** The language of a meeting. */
public enum SpokenLanguage {
    /** English. */
    EN(Locale.ENGLISH),
    /** Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    SpokenLanguage(Locale locale) {
        this.locale = locale;
    }

    /** The locale of texts in this language. */
    public Locale locale() {
        return locale;
    }

    /** Chinese as soon as one letter in five is a Han character: one says as much as several Latin letters. */
    public static SpokenLanguage of(String text) {
        long han = text.codePoints().filter(SpokenLanguage::isHan).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return han * 5 > letters ? ZH : EN;
    }

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
