package io.branchline.office.engine.document.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts without what the layout adds by itself, so that nothing is printed twice. */
public final class Bare {
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,2}(?:季度|月|级|类|线|等|次))"
                    + "|[（(][一二三四五六七八九十]{1,3}[）)]、?|\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[）)])\\s*(?=\\S)");
    private static final Pattern ATTACHMENT = Pattern.compile("^\\s*附件\\s*\\d{0,2}\\s*[：:]\\s*(?=\\S)");
    private static final Pattern LIST_NUMBER = Pattern.compile("^\\s*\\d{1,2}[.．、](?!\\d)\\s*(?=\\S)");
    private static final Pattern SIGNER = Pattern.compile("^\\s*签发人\\s*[：:]\\s*(?=\\S)");
    private static final Pattern END = Pattern.compile("[：:，,。；;、\\s]+$");

    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]{1,3}|\\d{1,2}");

    private Bare() {}

    /** A heading or point without the number that it is to be given, such as 一、 */
    public static String point(String text, String number) {
        Matcher own = NUMBER.matcher(text);
        return own.find() && value(own.group()) == value(number) ? text.substring(own.end()) : text;
    }

    private static int value(String number) {
        Matcher numeral = NUMERAL.matcher(number);
        return numeral.find() ? Numbering.value(numeral.group()) : 0;
    }

    /** An attachment's name without 附件1： and without marks at its end. */
    public static String attachment(String title) {
        String name = ATTACHMENT.matcher(title).replaceFirst("");
        return body(LIST_NUMBER.matcher(name).replaceFirst(""));
    }

    /** The name of a body without marks at its end. */
    public static String body(String name) {
        return END.matcher(name).replaceFirst("").strip();
    }

    /** A signer's name without its label. */
    public static String signer(String name) {
        return SIGNER.matcher(name).replaceFirst("").strip();
    }
}
