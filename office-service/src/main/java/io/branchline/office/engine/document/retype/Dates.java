package io.branchline.office.engine.document.retype;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates however they are written: 2026年1月2日, 2026.01.02, 二〇二六年一月二日. */
public final class Dates {
    private static final Pattern ARABIC =
            Pattern.compile("(\\d{2,4})\\s*[年.\\-/]\\s*(\\d{1,2})\\s*[月.\\-/]\\s*(\\d{1,2})");
    private static final Pattern CHINESE =
            Pattern.compile("([一二三四五六七八九〇零○Ｏ０]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final String DIGITS = "〇一二三四五六七八九";

    private Dates() {}

    /** The date a text is; null when it is none. */
    public static @Nullable LocalDate parse(String text) {
        Matcher chinese = CHINESE.matcher(text.strip());
        if (chinese.find()) {
            StringBuilder year = new StringBuilder();
            for (char c : chinese.group(1).toCharArray()) {
                year.append(Math.max(0, DIGITS.indexOf(c)));
            }
            return date(Integer.parseInt(year.toString()), number(chinese.group(2)), number(chinese.group(3)));
        }
        return in(text);
    }

    /** The first date in Arabic digits within a text. */
    static @Nullable LocalDate in(String text) {
        Matcher arabic = ARABIC.matcher(text);
        if (!arabic.find()) {
            return null;
        }
        int year = Integer.parseInt(arabic.group(1));
        return date(
                year < 100 ? 2000 + year : year, Integer.parseInt(arabic.group(2)), Integer.parseInt(arabic.group(3)));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int number(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(text.charAt(0));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        return tens * 10 + (ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1)));
    }
}
