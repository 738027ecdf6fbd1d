package io.branchline.office.engine.document.wording;

import java.util.List;

/** Counts paragraphs by level: 一、 （一） 1. （1）, clause 7.3.3. A new number on one level restarts the levels below it. */
public final class Numbering {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private final int[] counts = new int[5];

    /** The next number on a level from 1 to 4, as printed. */
    public String next(int level) {
        counts[level]++;
        for (int below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        return print(level, counts[level]);
    }

    /** A number on a level as printed; Chinese numerals up to 99. */
    public static String print(int level, int number) {
        return switch (level) {
            case 1 -> chinese(number) + "、";
            case 2 -> "（" + chinese(number) + "）";
            case 3 -> number + ".";
            default -> "（" + number + "）";
        };
    }

    static String chinese(int number) {
        int tens = number / 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens % 10]) + "十";
        return head + DIGITS[number % 10];
    }

    /** The value of a number in Chinese numerals up to 99 or in Arabic digits. */
    public static int value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            return digit(number.charAt(0));
        }
        int tens = ten == 0 ? 1 : digit(number.charAt(0));
        return tens * 10 + (ten == number.length() - 1 ? 0 : digit(number.charAt(ten + 1)));
    }

    private static int digit(char numeral) {
        return List.of(DIGITS).indexOf(String.valueOf(numeral));
    }

    /** A sentence without its last stop, to be continued. */
    public static String withoutStop(String sentence) {
        return sentence.replaceAll("[。；;.，,\\s]+$", "");
    }
}
