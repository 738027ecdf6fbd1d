package io.branchline.office.engine.speech.reading;

import io.branchline.office.engine.expression.Expression;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether Chinese was spoken smoothly enough to be read: few words that only hold the floor, and nothing begun twice. */
public final class Smooth {
    private static final Pattern HOLDS =
            Pattern.compile("就是说?|这个|那个|然后|其实|的话|这种|那种|这样的?|那样的?|所谓|怎么说|是吧|对吧|一个(?=一个|这|那)|什么的|嗯|呃|实际上|可能说|等于说");
    private static final Expression BEGUN_TWICE = Expression.of(
            "(\\p{IsHan}{2,6})[，、]?\\1|(?<![\\p{IsHan}])(我|你|他|它|我们|他们)[\\p{IsHan}]{0,2}\\2(?=\\p{IsHan})");
    private static final int LENGTH_OF_ONE = 16;

    private Smooth() {}

    /** Whether it was: at most one such word in 16 characters. */
    public static boolean is(String text) {
        int held = 0;
        Matcher holds = HOLDS.matcher(text);
        while (holds.find()) {
            held++;
        }
        return held * LENGTH_OF_ONE <= text.length() && !BEGUN_TWICE.isIn(text);
    }
}
