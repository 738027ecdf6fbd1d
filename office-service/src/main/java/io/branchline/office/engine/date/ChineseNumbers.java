package io.branchline.office.engine.date;

/** How Chinese counts: 三, 十五, 二十, 一百二十, and 两三 for "two or three". */
final class ChineseNumbers {
    /** One character of a number. */
    static final String NUMERAL = "[\\d一二两三四五六七八九十百]";

    /** A group that holds a number of up to three digits. */
    static final String N = "(\\d{1,3}|[一二两三四五六七八九十百]{1,5})";

    /** A group that holds the larger number of a range, or the only one. */
    static final String UP_TO = "(?:(?:\\d{1,3}|[一二两三四五六七八九十百]{1,5})[到至~～—–-])?" + N;

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumbers() {}

    /** 两 counts as 2, two digits side by side as the larger one, 几 never gets here. */
    static int value(String said) {
        if (Character.isDigit(said.charAt(0))) {
            return Integer.parseInt(said);
        }
        String words = said.replace('两', '二');
        int hundred = words.indexOf('百');
        int ten = words.indexOf('十');
        int total = hundred < 0 ? 0 : 100 * one(words.substring(0, hundred));
        if (ten >= 0) {
            total += 10 * one(words.substring(hundred + 1, ten));
        }
        String rest = words.substring(Math.max(hundred, ten) + 1);
        return total + (rest.isEmpty() ? 0 : DIGITS.indexOf(rest.charAt(rest.length() - 1)));
    }

    private static int one(String digit) {
        return digit.isEmpty() ? 1 : Math.max(1, DIGITS.indexOf(digit.charAt(digit.length() - 1)));
    }
}
