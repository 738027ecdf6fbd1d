package io.branchline.office.engine.text;

import java.util.Locale;

/** A sentence or name in both languages of the suite: English and Simplified Chinese. */
public record Text(String en, String zh) {

    /** Both languages from one pair of formats and the same arguments, in the order the English names them. */
    @SuppressWarnings("AnnotateFormatMethod") // engines may not depend on Error Prone annotations
    public static Text of(String en, String zh, Object... arguments) {
        return new Text(en.formatted(arguments), zh.formatted(arguments));
    }

    /** The Chinese text for any Chinese locale, the English one for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
