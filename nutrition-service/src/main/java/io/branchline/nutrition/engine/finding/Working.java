package io.branchline.nutrition.engine.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The arithmetic of a finding. Variables stand in brackets: {@code 10×[weightKg] + 6.25×[heightCm]}; the numbers follow in their order.
 * Text is made only when somebody reads it.
 */
public final class Working {
    private static final int SHOWN_DECIMALS = 4;

    private final String pattern;
    private final double[] numbers;

    /** A pattern and one number for each bracket of it. */
    public Working(String pattern, double... numbers) {
        this.pattern = pattern;
        this.numbers = numbers.clone();
    }

    /** The formula with its variables' names. */
    public String formula() {
        return pattern.replace("[", "").replace("]", "");
    }

    /** The formula with the numbers put in, each to at most four decimals. */
    public String substituted() {
        StringBuilder shown = new StringBuilder();
        int next = 0;
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('[', at);
            if (open < 0) {
                break;
            }
            shown.append(pattern, at, open).append(plain(numbers[next++]));
            at = pattern.indexOf(']', open) + 1;
        }
        return shown.append(pattern.substring(at)).toString();
    }

    /** A number as people write it: at most four decimals, no trailing zeros, no exponent. */
    public static String plain(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return String.valueOf((long) number);
        }
        return BigDecimal.valueOf(number)
                .setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
