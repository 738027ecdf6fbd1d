package io.branchline.office.engine.speech;

import java.util.Locale;

/** The language of a meeting. */
public enum SpokenLanguage {
    /** English. */
    EN(Locale.ENGLISH),
    /** Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE);

    /** No Han character comes before the radicals; most of what is asked about does. */
    private static final int FIRST_HAN = 0x2E80;

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
        int han = 0;
        int letters = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            han += isHan(codePoint) ? 1 : 0;
            letters += Character.isLetter(codePoint) ? 1 : 0;
        }
        return han * 5 > letters ? ZH : EN;
    }

    static boolean isHan(int codePoint) {
        return codePoint >= FIRST_HAN && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
